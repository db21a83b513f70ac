import type { Rating } from '../../src/feedback/feedback.ts';

export type RatingReason = NonNullable<Rating['reason']>;

/** What a person can say of the card they read. */
export type CardFeedback =
  /** The sentence does not say that. `withAddress`: the page may be named beside it. */
  | { kind: 'not-this'; withAddress: boolean }
  /** The claim is not wanted on this page until it is left, on this site, or at all. */
  | { kind: 'hide'; where: 'page' | 'site' | 'everywhere' }
  | { kind: 'rating'; helpful: boolean; reason: RatingReason | null };

/** What became of something said. `failed`: it holds for this page alone, because it could not be stored. */
export interface Said<F extends CardFeedback = CardFeedback> {
  what: F;
  phase: 'saving' | 'done' | 'failed';
  /** The claim has fallen silent by it: it was the third report. */
  silenced: boolean;
}

export interface FeedbackProps {
  /** The site, as the settings name it. */
  site: string;
  /** In a private window nothing is stored, and only what holds for this page is offered. */
  inPrivate: boolean;
  /** Why the sentence is not marked any more, if the person said so. */
  aside: Said<Exclude<CardFeedback, { kind: 'rating' }>> | null;
  rating: Said<Extract<CardFeedback, { kind: 'rating' }>> | null;
  onGive(what: CardFeedback): void;
  onTakeBack(what: 'aside' | 'rating'): void;
  /** A text for a report of a problem. @param withPage the person wants page and sentence in it */
  diagnosis(withPage: boolean): string;
  /** False where the browser or the page does not allow it. */
  copy(text: string): Promise<boolean>;
}
