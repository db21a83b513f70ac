import { MARK_FROM } from '../../src/match/strictness.ts';
import { isNeverRead } from '../../src/page/never-list.ts';
import { ownEvidence } from '../../src/page/own-evidence.ts';
import { readsHere } from '../../src/page/reads-here.ts';
import { type Handlers, Refusal } from '../platform/answer.ts';
import { askTab } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';
import type { OwnRequests, PageFindings, PageReading, PageRequests } from '../platform/messages.ts';
import { loadSettings } from '../platform/settings.ts';
import { type ContentScript, dressFrames, injectContentScript } from './content-script.ts';
import type { FeedbackBook } from './feedback.ts';
import type { Library } from './library.ts';
import { ownArguments, parseArguments } from './request-arguments.ts';
import { pageTab, siteOfPage } from './sender.ts';
import { forgetCount, shortcutOf, showCount } from './toolbar.ts';
import { createTurns } from './turns.ts';

/** Made of docs/editorial-policy.md by the build. */
const POLICY_PAGE = 'policy/index.html';

/**
 * One function for each request. Nothing here writes but `installPack` and `removePack`, which a person asks for on
 * our own page: reading a page, in a private window or not, leaves no trace.
 *
 * @param today the day in ISO form, from which expired claims are told
 * @param feedback what the person does not want to see is left out
 */
export function createHandlers(
  library: Library,
  today: () => string,
  feedback: Pick<FeedbackBook, 'heed'>,
): Handlers<PageRequests & OwnRequests> {
  const inTurn = createTurns<number>();
  return {
    async startReading(sender, args) {
      parseArguments('startReading', args);
      const { tabId, documentId, urls } = pageTab(sender);
      await requireWanted(webHost(urls[0]));
      await inject('content.js', tabId, documentId);
    },
    async bringCard(sender, args) {
      parseArguments('bringCard', args);
      const { tabId, documentId } = pageTab(sender);
      await inject('card.js', tabId, documentId);
    },
    async dressFrames(sender, args) {
      parseArguments('dressFrames', args);
      await dressFrames(pageTab(sender).tabId).catch(refuse);
    },
    async findMatches(sender, args) {
      const [page] = parseArguments('findMatches', args);
      const { tabId, urls } = pageTab(sender);
      return inTurn(tabId, async () => {
        const findings = await findOnPage(page, urls, library, today());
        return { ...findings, matches: await feedback.heed(findings.matches, siteOfPage(sender)) };
      });
    },
    async getClaim(sender, args) {
      const [id] = parseArguments('getClaim', args);
      pageTab(sender);
      return library.claim(id);
    },
    async nextMarkKey(sender, args) {
      parseArguments('nextMarkKey', args);
      pageTab(sender);
      return shortcutOf('next-mark');
    },
    async openPolicy(sender, args) {
      parseArguments('openPolicy', args);
      const { tabId } = pageTab(sender);
      await browser.tabs.create({ url: browser.runtime.getURL(POLICY_PAGE), openerTabId: tabId });
    },
    async showCount(sender, args) {
      await showCount(pageTab(sender).tabId, ...parseArguments('showCount', args));
    },
    async stopReading(sender, args) {
      parseArguments('stopReading', args);
      await forgetCount(pageTab(sender).tabId);
    },

    async listPacks(sender, args) {
      ownArguments(sender, 'listPacks', args);
      return library.list();
    },
    async installPack(sender, args) {
      return library.install(...ownArguments(sender, 'installPack', args));
    },
    async removePack(sender, args) {
      await library.remove(...ownArguments(sender, 'removePack', args));
    },
    async readTab(sender, args) {
      const [tabId] = ownArguments(sender, 'readTab', args);
      await requireReadable(tabId);
      await inject('content.js', tabId);
      await askTab(tabId, 'readThisPage').catch(refuse);
    },
    async lookAgain(sender, args) {
      const [tabId] = ownArguments(sender, 'lookAgain', args);
      await requireReadable(tabId);
      await inject('gate.js', tabId);
    },
  };
}

async function findOnPage(
  page: PageReading,
  urls: string[],
  library: Library,
  today: string,
): Promise<PageFindings> {
  const settings = await loadSettings();
  const [matcher, claims, off, hidden] = await Promise.all([
    library.matcher(),
    library.claims(),
    library.switchedOff(settings),
    library.private(),
  ]);
  const { text, lang, foundLang, headings } = page;
  const findings = await matcher.findMatches(
    { text, headings, ...(lang !== null && { lang }), ...(foundLang !== null && { foundLang }) },
    { today, markFrom: MARK_FROM[settings.strictness] },
  );
  const wanted = findings.matches.filter((match) => !off.has(match.claimId));
  const found = new Set(wanted.map((match) => match.claimId));
  // A review is of the nearest of all claims, which need not be among those found.
  const asked = page.claimReviews.length > 0 ? claims : claims.filter(({ id }) => found.has(id));
  const own = ownEvidence({ urls, claimReviews: page.claimReviews }, asked);
  const matches = wanted
    .filter((match) => !own.has(match.claimId))
    .map((match) => (hidden.has(match.claimId) ? { ...match, shown: false } : match));
  const told = claims.filter(({ id }) => found.has(id) && !own.has(id));
  return {
    lang: findings.lang,
    starts: findings.starts,
    matches,
    claims: matcher.claims - off.size,
    claimTexts: Object.fromEntries(told.map(({ id, claim }) => [id, claim])),
    verdicts: Object.fromEntries(told.map(({ id, verdict }) => [id, verdict])),
    raters: Object.fromEntries(told.map(({ id, ratedBy }) => [id, ratedBy.name])),
  };
}

/** @throws Refusal where the tab shows nothing that Plumbline ever reads */
async function requireReadable(tabId: number): Promise<void> {
  const host = webHost(await tabUrl(tabId));
  if (host === null) throw new Refusal('Only web pages can be read.');
  if (isNeverRead(host)) throw new Refusal('Plumbline never reads pages of this kind.');
}

/** @throws Refusal where the settings or the never-list keep a page unread; the gate knows neither */
async function requireWanted(host: string | null): Promise<void> {
  const settings = await loadSettings();
  if (host === null || isNeverRead(host) || !readsHere(settings, host, Date.now()))
    throw new Refusal('This page is not to be read.');
}

async function inject(file: ContentScript, tabId: number, documentId?: string): Promise<void> {
  await injectContentScript(file, tabId, documentId).catch(refuse);
}

/** The tab is gone or elsewhere by now, or the browser keeps extensions off this page. */
function refuse(): never {
  throw new Refusal('This page cannot be read.');
}

function webHost(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

async function tabUrl(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}
