import { eld } from 'eld/extrasmall';
import type { Lang } from '../claim/localized.ts';

/** Enough text to tell languages apart; more only costs time. */
const SAMPLE = 3000;

/**
 * The language of a text. What the text looks like wins over what a page declares when the detector is sure,
 * because templates often declare the wrong one; for short texts the declaration wins.
 */
export function detectLanguage(text: string, declared?: Lang): Lang {
  const tag = declared?.toLowerCase().split(/[-_]/)[0];
  // A page may declare anything; only what can be a language code is passed on to the platform.
  const hint = tag !== undefined && /^[a-z]{2,3}$/.test(tag) ? tag : undefined;
  const sample = text.slice(0, SAMPLE).replace(/\p{Cf}/gu, '');
  if (hint && sample.length < 80) return hint;
  const guess = eld.detect(sample);
  if (guess.language !== '' && (guess.isReliable() || !hint)) return guess.language;
  return hint ?? 'en';
}
