import { diagnosis } from '../../src/feedback/diagnosis.ts';
import type { GivenFeedback } from '../../src/feedback/feedback.ts';
import { cleanAddress } from '../../src/page/clean-address.ts';
import { siteOf } from '../../src/page/site.ts';
import type { Settings } from '../../src/settings.ts';
import { ask } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';
import type { ClaimRecord } from '../platform/messages.ts';
import type { CardFeedback, FeedbackProps } from '../ui/feedback-state.ts';
import { toClipboard } from './clipboard.ts';
import type { Mark } from './mark.ts';

export interface CardFeedbackOptions {
  settings: Settings;
  /** Puts a mark aside on this page, or brings it back. */
  putAside(mark: Mark, whole: boolean, aside: boolean): void;
  /** Something was said or taken back: the card is to be drawn anew. */
  onChange(): void;
}

/** What was said of each sentence for each claim, for as long as this page lives; a card opened again shows it. */
type Spoken = Pick<FeedbackProps, 'aside' | 'rating'>;

/**
 * Carries out what a reader says of cards: on this page at once, on the device through the background.
 *
 * @returns what the card of a mark needs for its foot
 */
export function createCardFeedback({ settings, putAside, onChange }: CardFeedbackOptions) {
  const spoken = new Map<string, Spoken>();
  // Unless it is certain that the window is an ordinary one, it counts as private.
  const inPrivate = browser.extension.inIncognitoContext ?? true;

  return (mark: Mark, record: ClaimRecord, lang: string): FeedbackProps => {
    const { match } = mark;
    const key = `${match.claimId} ${match.quote}`;
    const said = spoken.get(key) ?? { aside: null, rating: null };

    function show(change: Partial<Spoken>): void {
      spoken.set(key, { ...said, ...spoken.get(key), ...change });
      onChange();
    }

    async function give(what: CardFeedback): Promise<void> {
      const slot = what.kind === 'rating' ? 'rating' : 'aside';
      const say = (phase: 'saving' | 'done' | 'failed', silenced = false) =>
        show({ [slot]: { what, phase, silenced } });
      // It is gone from the page before anything is stored: nobody waits for that.
      if (what.kind !== 'rating') putAside(mark, what.kind === 'hide', true);
      const given = toBeKept(what);
      if (given === null || inPrivate) return say('done');
      say('saving');
      try {
        const { silenced } = await ask('giveFeedback', given);
        if (silenced) putAside(mark, true, true);
        say('done', silenced);
      } catch {
        say('failed');
      }
    }

    async function takeBack(slot: 'aside' | 'rating'): Promise<void> {
      const taken = (spoken.get(key) ?? said)[slot];
      if (!taken) return;
      const { what } = taken;
      show({ [slot]: null });
      if (what.kind !== 'rating') putAside(mark, what.kind === 'hide', false);
      if (taken.silenced) putAside(mark, true, false);
      const given = toBeKept(what);
      if (given === null || inPrivate) return;
      // Refused or unheard, it stays in the list of the options, where it can be taken back as well.
      await ask('takeBackFeedback', given).catch(() => {});
    }

    /** What the background is to keep; null for what is for this page alone. */
    function toBeKept(what: CardFeedback): GivenFeedback | null {
      const { claimId, quote } = match;
      if (what.kind === 'rating') return { ...what, claimId };
      if (what.kind === 'not-this') return { ...what, claimId, sentence: quote, lang };
      return what.where === 'page' ? null : { kind: 'hide', claimId, where: what.where };
    }

    return {
      ...said,
      site: siteOf(location.hostname),
      inPrivate,
      onGive: (what) => void give(what),
      onTakeBack: (slot) => void takeBack(slot),
      diagnosis: (withPage) =>
        diagnosis({
          plumbline: browser.runtime.getManifest().version,
          pack: record.pack,
          browser: navigator.userAgent,
          match,
          settings,
          ...(withPage && { page: { url: cleanAddress(location.href) ?? '', quote: match.quote } }),
        }),
      copy: toClipboard,
    };
  };
}
