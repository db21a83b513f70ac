/**
 * The name under which a site is switched off: its host without `www.`, so that both spellings are one site.
 * Subdomains are sites of their own.
 *
 * @param host `location.hostname`
 */
export function siteOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/** Whether the site of a host is among those the person switched off. */
export function isSiteOff(sitesOff: readonly string[], host: string): boolean {
  const site = siteOf(host);
  return sitesOff.some((off) => siteOf(off) === site);
}
