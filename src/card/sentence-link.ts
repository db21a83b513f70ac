/** Query parameters that tell where a reader came from and never which page it is. Others stay: they may name the page. */
const TRACKING =
  /^(utm_\w+|at_(campaign|medium|format|link_\w+|bbc_team|ptr_\w+)|mc_[ce]id|pk_\w+|mtm_\w+|hsa_\w+|_hs\w+|(fb|g|d|y|tt|tw|ms)clk?id|[gw]braid|li_fat_id|gclsrc|igshid|igsh|_ga|_gl|xtor|smid|cmpid|ocid|ito|ftag|ncid|sr_share|__twitter_impression|mkt_tok|wt_mc)$/i;

/** A sentence of up to so many words stands in the link whole, a longer one by its first and last few. */
const WHOLE = 8;
const ENDS = 4;

/**
 * A link that opens the page at a sentence, by a text fragment (`#:~:text=`, WICG Scroll to Text Fragment), which
 * Chromium and Firefox both scroll to. Browsers keep that part to themselves: the site is not told of it.
 *
 * @param address of the page, http or https
 * @param quote the sentence as it stands on the page
 */
export function sentenceLink(address: string, quote: string): string {
  const words = quote.split(/\s+/u).filter((word) => word !== '');
  const directive =
    words.length <= WHOLE ? encode(words) : `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}`;
  const page = pageAddress(address);
  return directive === '' ? page : `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/**
 * The address without tracking parameters and without the place on the page it was opened at. A fragment that begins
 * with `/` or `!` stays: pages of one address with several views name the view there.
 */
export function pageAddress(address: string): string {
  const [, before = address, query, fragment = ''] =
    /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  const kept = (query ?? '')
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''))
    .join('&');
  const view = fragment.split(':~:')[0] ?? '';
  return before + (kept === '' ? '' : `?${kept}`) + (/^[/!]/.test(view) ? `#${view}` : '');
}

/** A dash, a comma and an ampersand have a meaning of their own in a text fragment; half a character has no code. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '')).replace(/-/g, '%2D');
}
