import type { Lang } from '../claim/localized.ts';
import { remember, rememberByLanguage } from './remember.ts';
import { stem } from './stem.ts';

/** One word or number of a text, with its place in the original. */
export interface Token {
  /** UTF-16 offsets into the original text; nothing is ever matched without a way back to them. */
  start: number;
  end: number;
  /** Folded: NFKC, lower case, one apostrophe, ё as е, no combining marks, no possessive 's. */
  norm: string;
  stem: string;
  /** Written with a capital, or in capitals throughout. */
  capital: boolean;
  allCapitals: boolean;
  /** Followed by 's or s' in the original: "Ukraine's embassy". */
  possessive: boolean;
}

// A number, thousands with spaces first ("200 000" is one, "2024 180" are two); or letters and marks with inner
// apostrophes; "%" stands alone. No part can match the same text in two ways: the cost grows with the length only.
const WORD =
  /\p{N}{1,3}(?:[ \u00a0\u202f']\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ`][\p{L}\p{M}]+)*['’]?|%/gu;
const MARKS = /\p{M}+/gu;

/** What a word is wherever it stands. */
type WordForm = Omit<Token, 'start' | 'end'>;

const formsIn = rememberByLanguage((lang) => remember((word) => formOf(word, lang)));

/**
 * The words of `text` between two offsets, in reading order. Hyphenated words fall apart: "visa-free" and
 * "visa free" are the same two words.
 */
export function tokenize(text: string, lang: Lang, start = 0, end = text.length): Token[] {
  const formOfWord = formsIn(lang);
  const tokens: Token[] = [];
  WORD.lastIndex = start;
  for (let m = WORD.exec(text); m !== null && m.index < end; m = WORD.exec(text)) {
    const word = m[0];
    const { norm, stem, capital, allCapitals, possessive } = formOfWord(word);
    tokens.push({
      start: m.index,
      end: m.index + word.length,
      norm,
      stem,
      capital,
      allCapitals,
      possessive,
    });
  }
  return tokens;
}

function formOf(word: string, lang: Lang): WordForm {
  const folded = foldWord(word);
  const norm = folded.replace(/('s|')$/u, '');
  const letters = word.replace(/[^\p{L}]/gu, '');
  return {
    norm,
    stem: stem(norm, lang),
    capital: /^\p{Lu}/u.test(word),
    allCapitals: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    possessive: norm !== folded,
  };
}

/** One spelling for all spellings of a word. Length may change: offsets live in the token, not in the folded text. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/й/gu, '\ue000')
    .replace(/ї/gu, '\ue001')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/\ue000/gu, 'й')
    .replace(/\ue001/gu, 'ї');
}
