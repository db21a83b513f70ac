import { isPrivateHost } from './private-host.ts';

/**
 * Hosts where Plumbline never reads, whatever the settings say: private mail and messages, money, health, documents,
 * dealings with authorities. An entry covers its subdomains. The list cannot be complete; the patterns of
 * private-host.ts and the signs of a news article stand behind it.
 *
 * The build writes these hosts into the manifest: not even the gate starts there.
 */
export const NEVER_READ: readonly string[] =
  // mail (most of it is known by its first label)
  (
    'outlook.live.com outlook.office.com outlook.office365.com app.tuta.com app.fastmail.com e.mail.ru' +
    ' navigator.gmx.net navigator.web.de icloud.com' +
    // messages and documents
    ' web.whatsapp.com web.telegram.org messenger.com discord.com slack.com teams.microsoft.com docs.google.com' +
    ' drive.google.com calendar.google.com office.com onedrive.live.com sharepoint.com dropbox.com disk.yandex.ru' +
    ' notion.so' +
    // money (many banks are known by their names)
    ' paypal.com wise.com revolut.com klarna.com chase.com bankofamerica.com wellsfargo.com citi.com' +
    ' americanexpress.com hsbc.com hsbc.co.uk barclays.co.uk santander.com sparkasse.de n26.com monzo.com' +
    ' privat24.ua raiffeisen.ua tinkoff.ru vtb.ru alif.tj coinbase.com binance.com' +
    // health
    ' mychart.org mychart.com patientaccess.com access.login.nhs.uk doctolib.fr doctolib.de zocdoc.com helsi.me' +
    ' emias.info' +
    // authorities
    ' gosuslugi.ru nalog.ru diia.gov.ua login.gov irs.gov ssa.gov tax.service.gov.uk elster.de impots.gouv.fr'
  ).split(' ');

/** Whether a host is never read: it is on the list above, or its name says that it is private. */
export function isNeverRead(host: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return isPrivateHost(host) || labels.some((_, i) => NEVER_READ.includes(labels.slice(i).join('.')));
}
