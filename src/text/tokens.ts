import type { Lang } from '../claim/localized.ts';
import { elisionAt } from './elision.ts';
import { inOneScript } from './lookalikes.ts';
import { remember, rememberByLanguage } from './remember.ts';
import { stem } from './stem.ts';

/** One word or number of a text, with its place in the original. */
export interface Token {
  /** UTF-16 offsets into the original text; nothing is ever matched without a way back to them. */
  start: number;
  end: number;
  /** Folded (see foldWord), without possessive 's. */
  norm: string;
  stem: string;
  /** Written with a capital, or in capitals throughout. */
  capital: boolean;
  allCapitals: boolean;
  /** Followed by 's or s' in the original: "Ukraine's embassy". */
  possessive: boolean;
}

// A number, thousands with spaces first ("200 000" is one, "2024 180" are two); or letters and marks with inner
// apostrophes, and invisible characters (soft hyphen, zero width, direction) only between them; the signs of percent and money stand
// alone. No part can match the same text in two ways: the cost grows with the length only.
const WORD =
  /\p{N}{1,3}(?:[ \u00a0\u202f']\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,]\p{N}+)*|\p{L}(?:\p{Cf}*[\p{L}\p{M}\p{N}])*(?:['’‘ʼ`′＇](?:\p{Cf}*[\p{L}\p{M}])+)*['’]?|[%％$€£¥₽₴₺₸₹]/gu;

/** What a word is wherever it stands. */
type WordForm = Omit<Token, 'start' | 'end'>;

const formsIn = rememberByLanguage((lang) => remember((word) => formOf(word, lang)));

/**
 * The words of `text` between two offsets, in reading order. Hyphenated words fall apart: "visa-free" and
 * "visa free" are the same two words. So do French elisions, read in full: "n'est" is "ne" and "est".
 */
export function tokenize(text: string, lang: Lang, start = 0, end = text.length): Token[] {
  const formOfWord = formsIn(lang);
  const tokens: Token[] = [];
  // A slice of its own: a word that goes on behind `end` must not be read to its end again and again.
  for (const m of text.slice(start, end).matchAll(WORD)) {
    const from = start + m.index;
    const elided = lang === 'fr' ? elisionAt(m[0]) : null;
    const word = elided ? m[0].slice(elided.length) : m[0];
    if (elided) tokens.push(tokenOf(formOfWord(elided.whole), from, elided.length - 1));
    tokens.push(tokenOf(formOfWord(word), from + (elided?.length ?? 0), word.length));
  }
  return tokens;
}

/** A token of its own object shape: the forms are shared by all places where a word stands. */
function tokenOf(form: WordForm, start: number, length: number): Token {
  const { norm, stem, capital, allCapitals, possessive } = form;
  return { start, end: start + length, norm, stem, capital, allCapitals, possessive };
}

function formOf(word: string, lang: Lang): WordForm {
  const folded = foldWord(word);
  const norm = folded.replace(/('s|')$/u, '');
  const capital = /^\p{Lu}/u.test(word);
  return {
    norm,
    stem: stem(norm, lang),
    capital,
    allCapitals: capital && isAllCapitals(word),
    possessive: norm !== folded,
  };
}

function isAllCapitals(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Most words are of one script and without marks: small letters are then all the folding they need. */
const PLAIN = /^(?:[a-z0-9%$']*|[а-яіїєґ0-9']*)$/;

/**
 * One spelling for all spellings of a word: small letters, one apostrophe, no marks (й and ї are letters of their own),
 * full-width forms and ligatures taken apart, nothing invisible, one script. Folding twice changes nothing more. The
 * length may change: offsets live in the token, not in the folded text.
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (PLAIN.test(small)) return small;
  return inOneScript(
    // Lower case both before and behind: some compatible forms (ℋ) unfold into capitals.
    small
      .replace(/\p{Cf}/gu, '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘ʼ`′]/gu, "'")
      .normalize('NFD')
      .replace(/[ßłøđıæœ]/gu, (letter) => APART[letter] ?? letter),
  )
    .replace(/(и\u0306|і\u0308)|\p{M}/gu, '$1')
    .normalize('NFC');
}

/** Letters with a stroke and the like, which Unicode does not take apart, as they are written without it. */
const APART: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };
