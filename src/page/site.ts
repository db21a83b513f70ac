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

/** Whether a list of sites, as it is stored and not yet parsed, names the site of a host. */
export function hasSite(sites: unknown, host: string): boolean {
  const site = siteOf(host);
  return Array.isArray(sites) && sites.some((other) => typeof other === 'string' && siteOf(other) === site);
}
