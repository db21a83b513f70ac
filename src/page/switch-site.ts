import { hasSite, siteOf } from './site.ts';

/** The lists of sites in the settings, and the mode that says which of them counts. */
export interface SiteLists {
  mode: 'news' | 'chosen' | 'click';
  sitesOff: string[];
  sitesOn: string[];
}

/** Whether the lists let the site of a host be read; in the mode `click` the chosen ones count for nothing. */
export function isSiteOn({ mode, sitesOff, sitesOn }: SiteLists, host: string): boolean {
  return !hasSite(sitesOff, host) && (mode !== 'chosen' || hasSite(sitesOn, host));
}

/**
 * The lists with the site of a host switched on or off. Where sites are chosen, switching one off takes it from the
 * chosen ones; elsewhere it becomes a silent one. A site that is switched on is silent no longer.
 */
export function switchSite(
  { mode, sitesOff, sitesOn }: SiteLists,
  host: string,
  on: boolean,
): Pick<SiteLists, 'sitesOff' | 'sitesOn'> {
  const site = siteOf(host);
  const without = (sites: string[]) => sites.filter((other) => siteOf(other) !== site);
  if (mode === 'chosen') {
    return {
      sitesOff: on ? without(sitesOff) : sitesOff,
      sitesOn: [...without(sitesOn), ...(on ? [site] : [])],
    };
  }
  return { sitesOff: [...without(sitesOff), ...(on ? [] : [site])], sitesOn };
}
