import { isNewsPage } from '../../src/page/news-page.ts';
import type { Settings } from '../../src/settings.ts';
import { Refusal } from '../platform/answer.ts';
import { ask, NobodyAnswers } from '../platform/ask.ts';
import type { ClaimRecord, MarkName, PageFindings, PageState } from '../platform/messages.ts';
import { announceChange } from '../platform/notice.ts';
import { report } from '../platform/report.ts';
import { readingLanguages } from '../ui/text/languages.ts';
import { findArticle } from './article.ts';
import { readClaimReviews } from './claim-reviews.ts';
import { bodyOf } from './dom.ts';
import { createHighlights } from './highlights.ts';
import { createLateOverlay } from './late-overlay.ts';
import { isSameMark, type Mark, toMarks } from './mark.ts';
import { describeMark } from './page-mark.ts';
import { readSigns } from './page-signs.ts';
import { type PageText, readPage } from './page-text.ts';
import { type PageChange, watchPage } from './page-watch.ts';
import { watchPointer } from './pointer.ts';
import { createPutAside } from './put-aside.ts';
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
  let read: { text: string; findings: PageFindings } | null = null;
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
    if (change === 'address') wayBack.forget();
    // A page that goes elsewhere by itself may be its front page now; the next article may come a little later.
    if (change === 'address') highlights.beginAnew();
    if (change === 'address' || !isNews) isNews = isNewsPage(readSigns(document, location.pathname));
    if (change === 'address') aside.clear();
    const page = isNews ? readPage(rootsOfArticle()) : NOTHING;
    if (page.text !== read?.text) {
      const findings = await findMatches(page);
      if (signal.aborted) return;
      failed = findings === null;
      read = findings && { text: page.text, findings };
    }
    setMarks(page, read?.findings ?? NO_FINDINGS);
  }

  async function findMatches({ text, lang, headings }: PageText): Promise<PageFindings | null> {
    if (text === '') return NO_FINDINGS;
    return orNull(ask('findMatches', { text, lang, headings, claimReviews: readClaimReviews(document) }));
  }

  function setMarks(page: PageText, findings: PageFindings): void {
    found = toMarks(findings.matches, page.rangeOf);
    hovered = null;
    showMarks();
  }

  function showMarks(): void {
    const findings = read?.findings ?? NO_FINDINGS;
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

  const paint = () => highlights.paint(hidden ? [] : marks, read?.findings.verdicts ?? {});

  function showCount(): void {
    const now = marks.filter(({ match }) => match.shown).length;
    const told = `${now} ${highlights.removed}`;
    if (told === toldCount) return;
    toldCount = told;
    void orNull(ask('showCount', now, highlights.removed));
  }

  function onMarksRemoved(): void {
    showCount();
    overlay.announce('removed');
  }

  watchPointer(
    window,
    {
      marks: () => (hidden ? [] : marks),
      isOurs: (event) => overlay.isOurs(event.target),
      open: (mark) => void overlay.open(mark),
      hover(mark) {
        if (mark === hovered) return;
        hovered = mark;
        setActive();
      },
      pressElsewhere: overlay.dismiss,
    },
    signal,
  );
  watchPage(
    {
      onChange: (change) => void readAgain(change),
      onShow() {
        // The badge is forgotten when a tab comes back from the browser's cache.
        toldCount = '';
        showCount();
        highlights.putBack();
        if (failed) void readAgain('content');
      },
      isOurs: (node) => overlay.isOurs(node),
    },
    signal,
  );
  const firstLook = readAgain('content');

  return {
    async describePage() {
      await firstLook;
      return {
        marks: marks.map(({ match }, index) =>
          describeMark(match, index, read?.findings ?? NO_FINDINGS, languages),
        ),
        sentences: read?.findings.sentences ?? 0,
        claims: read?.findings.claims ?? 0,
        failed,
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
    const inView = shown.filter(({ range }) => range.getBoundingClientRect().bottom > 0);
    return where === 'next' ? (inView[0] ?? shown[0]) : (shown.at(-inView.length - 1) ?? shown.at(-1));
  }
}

const NOTHING: PageText = { text: '', headings: [], lang: null, rangeOf: () => null };
const NO_FINDINGS: PageFindings = {
  lang: 'en',
  sentences: 0,
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

/** Read without the gate, on a person's wish, a page may have no article: then its whole body is read. */
function rootsOfArticle(): Element[] {
  const article = findArticle(document);
  const roots = article ? [article.headline, article.body] : [bodyOf(document)];
  return roots.filter((root) => root !== null);
}
