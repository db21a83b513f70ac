import { compareByBlocks } from '../../src/page/comparison.ts';
import { isNewsPage } from '../../src/page/news-page.ts';
import { READING_LIMITS } from '../../src/page/reading-limits.ts';
import type { Settings } from '../../src/settings.ts';
import { Refusal } from '../platform/answer.ts';
import { ask, NobodyAnswers } from '../platform/ask.ts';
import type { ClaimRecord, MarkName, PageFindings, PageState } from '../platform/messages.ts';
import { announceChange } from '../platform/notice.ts';
import { report } from '../platform/report.ts';
import { readingLanguages } from '../ui/text/languages.ts';
import { watchArticleEnd } from './article-end.ts';
import { readClaimReviews } from './claim-reviews.ts';
import { windowOf } from './dom.ts';
import { createHighlights } from './highlights.ts';
import { createLateOverlay } from './late-overlay.ts';
import { isLost, isSameMark, type Mark, sameMarks, toMarks } from './mark.ts';
import { lastElementOf, type PageBlock } from './page-block.ts';
import { describeMark } from './page-mark.ts';
import { createPageReader } from './page-reader.ts';
import { readSigns } from './page-signs.ts';
import { type PageChange, watchPage } from './page-watch.ts';
import { type PointerActions, watchPointer } from './pointer.ts';
import { createPutAside } from './put-aside.ts';
import { boxOf } from './sentence-box.ts';
import { createWayBack } from './way-back.ts';

/** The reading of one page, from the first look until the signal fires. */
export interface Reading {
  /** Waits for the first look to be over. */
  describePage(): Promise<PageState>;
  /** @throws Refusal where the mark that was named is gone */
  goToMark(where: 'next' | 'previous' | number, mark?: MarkName): void;
  /** To where the reader was before going to a mark. */
  goBack(): void;
  /** Hides the marks, or shows them again. */
  toggleMarks(): void;
}

export interface ReadingOptions {
  settings: Settings;
  /** Today as a day in the reader's time zone. */
  today(): string;
  /** Nobody answers any more: the extension was updated or switched off under this page. */
  onGone(): void;
}

/**
 * Reads the page, marks what was found, opens cards, and reads again when the page changes. When the signal fires,
 * the page is as it was.
 */
export function startReading({ settings, today, onGone }: ReadingOptions, signal: AbortSignal): Reading {
  /** Every mark of what was found, and those of them that are painted. */
  let found: Mark[] = [];
  let marks: Mark[] = [];
  const aside = createPutAside();
  let comparison = compareByBlocks<PageBlock>();
  /** The reviews on the page under which it was compared. */
  let comparedWith = '';
  /** The last answer, and what was said of claims in all of them. */
  let findings: PageFindings = NO_FINDINGS;
  let sentences = 0;
  /** The page as it is now could not be compared. */
  let failed = false;
  // The gate or a person decided so for the address it began with.
  let isNews = true;
  /** What the toolbar was told last. */
  let toldCount = '';
  let hovered: Mark | null = null;
  let active: Mark | null = null;
  /** The reader hid the marks; the list stays. */
  let hidden = false;
  const wayBack = createWayBack();
  let busy = false;
  let again: PageChange | null = null;
  /** When marked text may be read again at once; see BETWEEN_AT_ONCE. */
  let nextAtOnce = 0;
  const records = new Map<string, ClaimRecord>();

  const highlights = createHighlights(onMarksRemoved, signal);
  const setActive = () => highlights.setActive(active && !aside.has(active) ? active : hovered);
  const languages = readingLanguages(settings.language, navigator.languages);
  const overlay = createLateOverlay(
    {
      settings,
      bring: () => orNull(ask('bringCard')),
      today,
      record,
      nextKey: async () => (await orNull(ask('nextMarkKey'))) ?? '',
      openPolicy: () => void orNull(ask('openPolicy')),
      onActive(mark) {
        const left = active;
        active = mark;
        setActive();
        if (mark) wayBack.arrive();
        void announceChange();
        // A mark that was put aside is gone for good once its card is closed.
        if (left && left !== mark && aside.has(left)) queueMicrotask(showMarks);
      },
      onOpened: (claimId) => void orNull(ask('cardOpened', claimId)),
      putAside(mark, whole, put) {
        aside.put(mark, whole, put);
        showMarks();
      },
    },
    signal,
  );

  const end = settings.timing === 'inline' ? null : watchArticleEnd(overlay.endReached, signal);

  async function record(claimId: string): Promise<ClaimRecord | null> {
    const known = records.get(claimId);
    if (known) return known;
    const found = await orNull(ask('getClaim', claimId));
    if (found) records.set(claimId, found);
    return found;
  }

  /** A refused request is no answer, nor is silence; where nobody answers any more, everything ends. */
  async function orNull<T>(asked: Promise<T>): Promise<T | null> {
    try {
      return await asked;
    } catch (error) {
      if (error instanceof NobodyAnswers) onGone();
      return null;
    }
  }

  /** One reading at a time; a change meanwhile is read afterwards. */
  async function readAgain(change: PageChange): Promise<void> {
    if (busy) {
      again = again === 'address' ? again : change;
      return;
    }
    busy = true;
    try {
      await readOnce(change);
    } catch (error) {
      report(error, 'reading a page');
    }
    busy = false;
    const next = again;
    again = null;
    if (next && !signal.aborted) void readAgain(next);
  }

  async function readOnce(change: PageChange): Promise<void> {
    if (change === 'address') beginAnew();
    // A page that goes elsewhere by itself may be its front page now; the next article may come a little later.
    if (change === 'address' || !isNews) isNews = isNewsPage(readSigns(document, location.pathname));
    const blocks = isNews ? await page.read(AT_ONCE) : [];
    if (!blocks || again === 'address') return;
    // What only moved, or was written again as it was, is known already. What has to be asked about again keeps its
    // marks until the answer is there: an open card, or a focus in the list, does not go for the length of a question.
    if (change === 'address' || comparison.missing(blocks).length === 0) setMarks(blocks);
    if (await compare(blocks)) setMarks(blocks);
    end?.set(lastElementOf(blocks));
  }

  /** @returns whether anything was asked */
  async function compare(blocks: readonly PageBlock[]): Promise<boolean> {
    const claimReviews = isNews ? readClaimReviews(document) : [];
    const reviews = JSON.stringify(claimReviews);
    // What this page is itself evidence for is told by its reviews: with others, other claims are left out.
    if (reviews !== comparedWith) comparison = compareByBlocks();
    comparedWith = reviews;
    const mine = comparison;
    const passages = mine.missing(blocks);
    failed = false;
    for (const passage of passages) {
      const { text, headings } = passage;
      const asked = { text, headings: headings.slice(0, READING_LIMITS.headings), claimReviews };
      const answer = await orNull(ask('findMatches', { ...asked, lang: page.lang, foundLang: mine.lang }));
      if (signal.aborted || mine !== comparison) return false;
      failed = answer === null;
      if (!answer) break;
      mine.learn(passage, answer);
      findings = {
        ...answer,
        claimTexts: { ...findings.claimTexts, ...answer.claimTexts },
        verdicts: { ...findings.verdicts, ...answer.verdicts },
        raters: { ...findings.raters, ...answer.raters },
      };
    }
    return passages.length > 0;
  }

  /** Another page by its address: nothing of the one before counts any more. */
  function beginAnew(): void {
    wayBack.forget();
    end?.beginAnew();
    overlay.beginAnew();
    highlights.beginAnew();
    aside.clear();
    page.forget();
    comparison = compareByBlocks();
    findings = NO_FINDINGS;
    failed = false;
  }

  function setMarks(blocks: readonly PageBlock[]): void {
    const recalled = comparison.recall(blocks);
    sentences = recalled.sentences;
    const now = toMarks(recalled.found, found);
    // An article that only fidgets is not painted anew.
    if (sameMarks(found, now)) {
      void announceChange();
      return;
    }
    found = now;
    hovered = found.find((mark) => hovered && isSameMark(mark, hovered)) ?? null;
    showMarks();
  }

  function showMarks(): void {
    marks = found.filter((mark) => !aside.has(mark));
    paint();
    // The card stays open when its mark is put aside: the undo is on it.
    overlay.setMarks(
      found.filter((mark) => !aside.has(mark) || (active && isSameMark(mark, active))),
      findings,
    );
    setActive();
    showCount();
    void announceChange();
  }

  /** Those that are to be seen in the text, and can be pressed there. */
  const inText = () => (hidden || settings.timing === 'recap' ? [] : marks);
  const paint = () => highlights.paint(inText(), findings.verdicts);

  function showCount(): void {
    const now = marks.filter(({ match }) => match.shown).length;
    const told = `${now} ${highlights.removed}`;
    if (told === toldCount) return;
    toldCount = told;
    void orNull(ask('showCount', now, highlights.removed));
  }

  function onMarksRemoved(): void {
    showCount();
    overlay.marksAre('removed');
    void announceChange();
  }

  const pointerActions: PointerActions = {
    marks: inText,
    isOurs: (event) => overlay.isOurs(event.target),
    open: (mark) => void overlay.open(mark),
    hover(mark) {
      if (mark === hovered) return;
      hovered = mark;
      setActive();
    },
    pressElsewhere: overlay.dismiss,
  };
  watchPointer(window, pointerActions, signal);
  const page = createPageReader(
    {
      isOurs: (node) => overlay.isOurs(node),
      onShadow: (root) => watch.include(root),
      onFrame(inside, signal) {
        watch.include(inside);
        const view = windowOf(inside);
        if (view) watchPointer(view, pointerActions, signal);
        void orNull(ask('dressFrames'));
      },
      onChange: () => watch.changed(),
    },
    signal,
  );
  const watch = watchPage(
    {
      notice(records) {
        // Nothing is read where no news is, nor once a page has had all the comparing it gets.
        if (!isNews || comparison.cut)
          return records.some(({ addedNodes }) => addedNodes.length > 0) && !isNews;
        const matters = page.notice(records);
        // Nodes that the page only wrote anew, as its framework does, have their marks back before the next frame.
        if (matters && found.some(isLost) && performance.now() >= nextAtOnce) {
          nextAtOnce = performance.now() + BETWEEN_AT_ONCE;
          void readAgain('content');
        }
        return matters;
      },
      settled: page.settled,
      onChange: (change) => void readAgain(change),
      onShow() {
        // The badge is forgotten when a tab comes back from the browser's cache.
        toldCount = '';
        showCount();
        highlights.putBack();
        if (failed) void readAgain('content');
      },
    },
    signal,
  );
  const firstLook = readAgain('content');

  return {
    async describePage() {
      await firstLook;
      return {
        marks: marks.map(({ match }, index) => describeMark(match, index, findings, languages)),
        sentences,
        claims: findings.claims,
        failed,
        cut: page.cut || comparison.cut,
        hidden,
        current: indexOrNull(marks, overlay.current()),
        canGoBack: wayBack.isKnown(),
        marksRemoved: highlights.removed,
      };
    },
    goToMark(where, name) {
      const mark = typeof where === 'number' ? named(where, name) : neighbour(where, overlay.current());
      if (!mark) return;
      wayBack.leave(mark.range, overlay.current() !== null);
      void overlay.goTo(mark).then(wayBack.arrive);
    },
    goBack() {
      overlay.dismiss();
      wayBack.goBack();
      void announceChange();
    },
    toggleMarks() {
      hidden = !hidden;
      hovered = null;
      overlay.dismiss();
      overlay.marksAre(hidden ? 'hidden' : 'shown');
      paint();
      setActive();
      void announceChange();
    },
  };

  /** The list it was chosen from may be older than the last reading. */
  function named(index: number, name: MarkName | undefined): Mark | undefined {
    if (!name) return marks[index];
    const { claimId, quote } = name;
    const fits = (mark: Mark | undefined) => mark?.match.claimId === claimId && mark.match.quote === quote;
    const mark = fits(marks[index]) ? marks[index] : marks.find(fits);
    if (!mark) throw new Refusal('The page has changed. That mark is not there any more.');
    return mark;
  }

  function neighbour(where: 'next' | 'previous', from: Mark | null): Mark | undefined {
    const shown = marks.filter(({ match }) => match.shown);
    const at = from ? shown.indexOf(from) : -1;
    if (at >= 0) return shown.at((at + (where === 'next' ? 1 : -1)) % shown.length);
    // Not on the way yet: begin with what is in view.
    const inView = shown.filter(({ range }) => boxOf(range).bottom > 0);
    return where === 'next' ? (inView[0] ?? shown[0]) : (shown.at(-inView.length - 1) ?? shown.at(-1));
  }
}

/**
 * Milliseconds spent at once on what has changed, before idle time is waited for: where a marked text was written again
 * its mark is back in the same frame. And how far apart that is done, on pages that do nothing else.
 */
const AT_ONCE = 4;
const BETWEEN_AT_ONCE = 200;

const NO_FINDINGS: PageFindings = {
  lang: 'en',
  starts: [],
  claims: 0,
  matches: [],
  claimTexts: {},
  verdicts: {},
  raters: {},
};

function indexOrNull(marks: readonly Mark[], mark: Mark | null): number | null {
  const index = mark ? marks.indexOf(mark) : -1;
  return index < 0 ? null : index;
}
