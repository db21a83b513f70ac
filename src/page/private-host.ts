/** First labels of longer host names behind which somebody is usually signed in. */
const PRIVATE_LABEL =
  /^((web|my|e)-?)?(mail|accounts?|patients?|chart|health-?portal)\..*\.|^(owa|imap|roundcube|((online|net|home|internet|private|mobile|client|i|e)-?)?bank(ing)?|login|signin|sso|o?auth|idp?|checkout|pay|payments?|wallet|billing|patient-?portal|intranet|vpn|cpanel)\..*\./;
/** `some-bank.example`, `somebank.example`; news about banks ends otherwise (bankier, banki, thebanker). */
const BANK_NAME = /(^|\.)[a-z0-9-]*bank\.[a-z.]{2,7}$/;

/** Suffixes of names that mean something only inside one network, and one that is for banks alone. */
const LOCAL_SUFFIX = /\.(local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|bank)$/;

/** Browsers write a name that is an address as four numbers, whatever it was typed as. */
const V4 = /^\d+\.\d+\.\d+\.\d+$/;
/** RFC 1918 and 6598, link-local and "this network"; 127.0.0.0/8 is this machine. */
const PRIVATE_V4 =
  /^(0|10|172\.(1[6-9]|2\d|3[01])|192\.168|169\.254|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

/**
 * Whether a host is private by its name: inside a local network, or a place where somebody is usually signed in.
 * Addresses of this machine itself (localhost, 127.0.0.0/8, ::1) are not: previews of articles and the demo site live
 * there, and nobody's private network is behind them.
 *
 * @param host `location.hostname`, as browsers normalise it: lower-case, IPv4 dotted, IPv6 in brackets
 */
export function isPrivateHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (/(^|\.)localhost$/.test(name)) return false;
  if (name.startsWith('[')) return isPrivateV6(name.slice(1, -1));
  if (V4.test(name)) return PRIVATE_V4.test(name);
  // A name without a dot is resolved inside the local network.
  if (!name.includes('.')) return true;
  return LOCAL_SUFFIX.test(name) || PRIVATE_LABEL.test(name) || BANK_NAME.test(name);
}

/** Unique local fc00::/7, link-local fe80::/10, the old site-local fec0::/10, the unspecified address; v4 inside v6. */
function isPrivateV6(host: string): boolean {
  const [mapped, ...parts] = /^::(?:ffff:)?(?:0:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host) ?? [];
  const bytes = parts.map((part) => Number(`0x${part}`)).flatMap((two) => [two >> 8, two & 255]);
  if (mapped) return PRIVATE_V4.test(bytes.join('.'));
  return /^(::$|f[cd]..:|fe[89a-f].:)/.test(host);
}
