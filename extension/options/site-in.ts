import { siteOf } from '../../src/page/site.ts';

/**
 * The site that a person means by what they typed or pasted: a name ("news.example") or a whole address. Ports and paths
 * are left out: a site is switched as a whole.
 *
 * @returns null for what names no site
 */
export function siteIn(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && hostname.length <= 253 && /[^.]\.[^.]|^localhost$|^\[/.test(hostname)
    ? siteOf(hostname)
    : null;
}
