/** Query parameters that say where a visitor came from or how the page is to be laid out, not which page it is. */
const NOT_THE_PAGE =
  /^(utm_\w+|at_\w+|mc_[ce]id|pk_\w+|hsa_\w+|[a-z]{0,2}clid|fbclid|gclsrc|igshid|igsh|_ga|_gl|ref|referrer|ref_src|ref_url|cmpid?|ocid|xtor|spm|smid|src|source|from|share|partner|amp|outputtype|output|print|hl|gaa_\w+|__twitter_impression|taid|rss|via|ns_\w+|ito|ftag|ncid|sr_share|s?cid)$/;

/** Whether a query parameter says where a visitor came from, or how the page is laid out, and not which page it is. */
export function isTracking(parameter: string): boolean {
  return NOT_THE_PAGE.test(parameter.toLowerCase());
}

/**
 * An address reduced to what names the page, so that two spellings of one page are equal: without protocol, `www.`,
 * `m.` and `amp.`, tracking parameters, fragment and trailing slash. A copy in the Web Archive, in an AMP cache or in
 * Google Translate counts as the page itself.
 */
export function addressKey(url: string): string {
  const parts = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(
    unwrap(url.trim()),
  );
  if (!parts) return url.trim();
  const host = (parts[1] ?? '')
    .toLowerCase()
    .replace(/:(80|443)$/, '')
    .replace(/\.$/, '')
    .replace(/^(www\d?|m|mobile|amp)\./, '');
  const path = withoutLastSlashes(
    withoutLastSlashes(decode(parts[2] ?? '')).replace(/\/(index\.(html?|php)|amp)$/i, ''),
  )
    .replace(/^\/amp\//i, '/')
    .replace(/\/{2,}/g, '/');
  const query = decode(parts[3] ?? '')
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair.split('=')[0] ?? ''))
    .sort()
    .join('&');
  return host + path + (query === '' ? '' : `?${query}`);
}

/** By hand: `/\/*$/` starts anew at each of many slashes, and a page may give itself an address of nothing else. */
function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** Takes the address of the original out of that of a copy. */
function unwrap(url: string): string {
  const archived = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(.+)$/i.exec(url)?.[1];
  if (archived) return /^https?:/i.test(archived) ? archived : `http://${archived}`;
  const cached = /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/[a-z]\/(?:s\/)?(.+)$/i.exec(url)?.[1];
  if (cached) return `https://${cached}`;
  const translated = /^https?:\/\/([^/.]+)\.translate\.goog(.*)$/i.exec(url);
  // Google writes a dot of the host as "-" and a hyphen as "--".
  if (translated) {
    const host = (translated[1] ?? '').replace(/--|-/g, (dashes) => (dashes === '--' ? '-' : '.'));
    return `https://${host}${(translated[2] ?? '').replace(/([?&])_x_tr_\w+=[^&#]*/g, '$1')}`;
  }
  return url;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
