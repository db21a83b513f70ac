import type { Treatment } from '../../src/card/claim-view.ts';
import type { Claim, Verdict } from '../../src/claim/claim.ts';
import type { Localized, LocalText } from '../../src/claim/localized.ts';
import type { PackManifest } from '../../src/claim/pack.ts';
import type { Findings, Span } from '../../src/match/match.ts';

/**
 * Every request between our contexts and its reply: one map per direction, one line per request.
 * `ask` and `answer` (ask.ts, answer.ts) carry them; the wire is plain JSON, `{ok: true, value}` or `{ok: false, error}`,
 * because thrown errors lose their type on the way.
 */

/** What a content script may ask the background. It shares a process with a hostile page: every argument is parsed and bounded. */
export interface PageRequests {
  /** The gate found signs of a news article: bring in the rest of the content script. */
  startReading(): void;
  /** Compare the page's text with the claims in use. Claims that this page is itself evidence for are left out. */
  findMatches(page: PageReading): PageFindings;
  /** Bring the second part of the content script, which draws cards, into the page that asks. */
  bringCard(): void;
  /** A frame of this page is read too: bring the shapes of the marks there. */
  dressFrames(): void;
  /** The whole record of one claim, for its card. */
  getClaim(id: string): ClaimRecord | null;
  /** The shortcut to the next mark, as the browser names it; empty where a person or the browser gave it none. */
  nextMarkKey(): string;
  /** Open the project's editorial policy, a page of the extension, beside this one. */
  openPolicy(): void;
  /**
   * The number for the toolbar badge; forgotten when the tab goes elsewhere.
   *
   * @param removed the page removes the marks, so that they stand in the panel alone
   */
  showCount(marks: number, removed: boolean): void;
  /** This page is read no longer (a switch, a pause, another mode): the toolbar forgets it. */
  stopReading(): void;
}

/** What only our own pages (panel, options) may ask the background. */
export interface OwnRequests {
  listPacks(): PackSummary[];
  /** Parse and store a pack; a broken one is refused with `file:line: field` and changes nothing. */
  installPack(file: string, text: string): InstallResult;
  /** Take an added pack out again; bundled packs stay. */
  removePack(id: string): void;
  /** Read this tab although the gate stayed shut: a person asked for it. */
  readTab(tabId: number): void;
  /** Let the gate look at this tab once more: what the settings say of it has changed. */
  lookAgain(tabId: number): void;
}

/** What our own pages and the background may ask the content script of a tab. */
export interface TabRequests {
  /** Read the page at this address although the mode leaves it alone: a person asked for it. Refused against a switch. */
  readThisPage(): void;
  describePage(): PageState;
  /**
   * Go to a mark: its sentence is scrolled to, and a proxy button in our host takes the focus.
   *
   * @param where a step, or a place in the list of `describePage`
   * @param mark what stood at that place: the page may have been read again since. Refused if it is gone.
   */
  goToMark(where: 'next' | 'previous' | number, mark?: MarkName): void;
  /** Back to where the reader was before the first of those ways: scroll, focus and selection. */
  goBack(): void;
  /** Hides the marks of this page until it is left, or shows them again; the list stays. */
  toggleMarks(): void;
}

/** What the content script read on the page, or a passage of it. */
export interface PageReading {
  /** Visible text of the article, blocks separated by line breaks. */
  text: string;
  /** Language the page declares, lower-case, or null. */
  lang: string | null;
  /** The language that was found for this page before, or null: it is then not looked for again. */
  foundLang: string | null;
  headings: Span[];
  /** ClaimReview markup on the page, if it is itself a fact-check. */
  claimReviews: { claimReviewed: string; url: string }[];
}

/** What the matcher found, without the claims this page is evidence for. */
export interface PageFindings extends Pick<Findings, 'lang' | 'starts' | 'matches'> {
  /** How many claims the page was compared with; what is switched off is not among them. */
  claims: number;
  /** The claims that were found, in one sentence each, by id. */
  claimTexts: Record<string, Localized>;
  /** Their verdicts, by id. */
  verdicts: Record<string, Verdict>;
  /** Who rates them so, by id. */
  raters: Record<string, Localized>;
}

/** A claim with what a card must say of the pack it comes from. */
export interface ClaimRecord {
  claim: Claim;
  pack: Pick<PackManifest, 'id' | 'version' | 'title' | 'languages' | 'publisher' | 'licence'>;
}

export interface PackSummary {
  manifest: PackManifest;
  claims: number;
  /** How many claims it has on each topic. */
  topics: Record<string, number>;
  bundled: boolean;
}

export type InstallResult = { ok: true; pack: PackSummary } | { ok: false; problem: string };

/** What a mark is of. */
export interface MarkName {
  claimId: string;
  /** The sentence as it stands on the page. */
  quote: string;
}

/** One line of the list for this page. */
export interface PageMark extends MarkName {
  index: number;
  /** The claim in one sentence: one sentence of the page may carry several. */
  claim: LocalText;
  verdict: Verdict;
  /** Whose rating it is. */
  ratedBy: LocalText;
  treatment: Treatment;
  shown: boolean;
}

/** What the panel shows of a tab. */
export interface PageState {
  marks: PageMark[];
  sentences: number;
  claims: number;
  /** What is new on the page could not be compared; the rest is what is known of it. */
  failed: boolean;
  /** The page is longer than is read of one: its end was not compared. */
  cut: boolean;
  /** The page removed the marks from the text again and again: they are no longer painted. */
  marksRemoved: boolean;
  /** The reader hid the marks of this page. */
  hidden: boolean;
  /** Index of the mark whose card or button is there, or null. */
  current: number | null;
  /** The reader went to a mark, and the page remembers from where. */
  canGoBack: boolean;
}
