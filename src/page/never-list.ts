/**
 * Hosts where Plumbline never reads, whatever the settings say: private mail and messages, money, health, documents,
 * dealings with authorities. An entry covers its subdomains. The list cannot be complete; the patterns below and
 * the signs of a news article stand behind it.
 */
const HOSTS = new Set(
  [
    // mail (most of it is known by its first label, below)
    'outlook.live.com outlook.office.com outlook.office365.com app.tuta.com app.fastmail.com e.mail.ru',
    'navigator.gmx.net navigator.web.de icloud.com',
    // messages and documents
    'web.whatsapp.com web.telegram.org messenger.com discord.com slack.com teams.microsoft.com docs.google.com',
    'drive.google.com calendar.google.com office.com onedrive.live.com sharepoint.com dropbox.com disk.yandex.ru notion.so',
    // money (many banks are known by their names, below)
    'paypal.com wise.com revolut.com klarna.com chase.com bankofamerica.com wellsfargo.com citi.com americanexpress.com',
    'hsbc.com hsbc.co.uk barclays.co.uk santander.com sparkasse.de n26.com monzo.com privat24.ua raiffeisen.ua tinkoff.ru',
    'vtb.ru alif.tj coinbase.com binance.com',
    // health
    'mychart.org mychart.com patientaccess.com access.login.nhs.uk doctolib.fr doctolib.de zocdoc.com helsi.me emias.info',
    // authorities
    'gosuslugi.ru nalog.ru diia.gov.ua login.gov irs.gov ssa.gov tax.service.gov.uk elster.de impots.gouv.fr',
  ]
    .join(' ')
    .split(' '),
);

/** First labels of host names behind which somebody is usually signed in. */
const PRIVATE_LABEL =
  /^((web|my|e)-?)?(mail|accounts?|patients?|chart|health-?portal)$|^(owa|imap|roundcube|((online|net|home|internet|private|mobile|client|i|e)-?)?bank(ing)?|login|signin|sso|o?auth|idp?|checkout|pay|payments?|wallet|billing|patient-?portal|intranet|vpn|cpanel)$/;
/** `some-bank.example`, `somebank.example`; news about banks ends otherwise (bankier, banki, thebanker). */
const BANK_NAME = /(^|\.)[a-z0-9-]*bank\.[a-z.]{2,7}$/;

/** Suffixes of names that mean something only inside one network. */
const LOCAL_SUFFIX = /\.(local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa)$/;

/**
 * Whether a host is never read. Addresses of this machine itself (localhost, 127.0.0.0/8, ::1) may be: previews of
 * articles and the demo site live there, and nobody's private network is behind them.
 *
 * @param host `location.hostname`, as browsers normalise it: lower-case, IPv4 dotted, IPv6 in brackets
 */
export function isNeverRead(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (name === '') return true;
  if (name === 'localhost' || name.endsWith('.localhost')) return false;
  if (name.startsWith('[')) return isPrivateV6(name.slice(1, -1));
  const v4 = parseV4(name);
  if (v4) return isPrivateV4(v4);
  // A name without a dot is resolved inside the local network.
  if (!name.includes('.') || LOCAL_SUFFIX.test(name) || name.endsWith('.bank')) return true;

  const labels = name.split('.');
  for (let i = 0; i < labels.length - 1; i++) if (HOSTS.has(labels.slice(i).join('.'))) return true;
  return (labels.length > 2 && PRIVATE_LABEL.test(labels[0] ?? '')) || BANK_NAME.test(name);
}

function parseV4(host: string): number[] | null {
  const parts = host.split('.');
  const whole = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
  return whole ? parts.map(Number) : null;
}

/** RFC 1918 and 6598, link-local and "this network"; 127.0.0.0/8 is this machine. */
function isPrivateV4([a = 0, b = 0]: number[]): boolean {
  return (
    a === 10 ||
    a === 0 ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b < 128)
  );
}

/** Unique local fc00::/7, link-local fe80::/10, the old site-local fec0::/10, the unspecified address; v4 inside v6. */
function isPrivateV6(host: string): boolean {
  const mapped = /^::(?:ffff:)?(?:0:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
  if (mapped) {
    const [high, low] = [Number.parseInt(mapped[1] ?? '0', 16), Number.parseInt(mapped[2] ?? '0', 16)];
    return isPrivateV4([high >> 8, high & 255, low >> 8, low & 255]);
  }
  return host === '::' || /^f[cd][0-9a-f]{2}:|^fe[89a-f][0-9a-f]:/.test(host);
}
