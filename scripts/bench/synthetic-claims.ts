import type { Claim, ClaimEntity } from '../../src/claim/claim.ts';
import type { Pack } from '../../src/claim/pack.ts';
import { countries } from '../../src/lexicon/countries.ts';
import { FUNCTION_WORDS } from '../../src/lexicon/function-words.ts';
import { randomFrom } from './random.ts';

/** Ways of putting each claim: collections of fact-checks have a claim and a title. */
export const TEXTS = 2;

/** Share of the content words that another wording of the same claim puts otherwise. */
const OTHERWISE = 0.4;

/**
 * Content words are drawn by the law of Zipf and Mandelbrot: the share of rank r falls as (r + SHIFT) to the power of
 * -EXPONENT. Set on a public collection of 14,231 claims (156,619 content words): 14,026 different ones there, 12,573
 * here; the commonest has 1.5 % of all there, 0.7 % here; the commonest thousand 63 % there, 82 % here.
 */
const EXPONENT = 1.7;
const SHIFT = 100;
const VOCABULARY = 300_000;

/**
 * Claims that were never made, as many as asked for and the same in every run: the packs' English wordings as patterns,
 * in which function words stay, content words are drawn by frequency (the commonest are the packs' own, the others are
 * made up of syllables), names are replaced by other names, and figures by other figures.
 */
export function* syntheticClaims(packs: readonly Pack[], count: number): Generator<Claim> {
  const patterns = packs.flatMap((p) => p.claims.flatMap((c) => [c.claim.en, ...(c.wordings.en ?? [])]));
  const texts = patterns.filter((text) => text !== undefined);
  const words = wordsByFrequency(texts);
  const places = countries('en')
    .filter((c) => c.partOf === null)
    .map((c) => ({ id: c.id, name: c.names.at(-1)?.pattern ?? c.id }));
  const random = randomFrom(count);
  const [model] = packs.flatMap((p) => p.claims);
  if (!model) return;

  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const word = () => {
    const rank = zipf(random());
    return words[rank] ?? madeUp(rank);
  };
  for (let number = 0; number < count; number++) {
    const pattern = pick(texts).split(' ');
    const entities: ClaimEntity[] = [];
    const name = () => {
      const place = pick(places);
      const isPlace = random() < 0.5;
      const text = isPlace ? place.name : capital(madeUp(words.length + zipf(random())));
      const id = isPlace ? place.id : text.toLowerCase();
      if (!entities.some((e) => e.id === id))
        entities.push({
          id,
          kind: isPlace ? 'place' : 'person',
          role: entities.length === 0 ? 'actor' : 'topic',
          required: false,
          names: isPlace ? {} : { en: [text] },
        });
      return text;
    };
    const first = pattern.map((old, i) => replaced(old, i, word, name, random));
    const others = Array.from({ length: TEXTS - 1 }, () =>
      first.map((now, i) =>
        kindOf(pattern[i] ?? '', i) === 'content' && random() < OTHERWISE ? word() : now,
      ),
    );
    yield {
      ...model,
      id: `claim-${number}`,
      aliases: [],
      claimants: [],
      expiresAt: null,
      status: 'published',
      claim: { en: capital(first.join(' ')) },
      wordings: { en: others.map((o) => capital(o.join(' '))) },
      entities,
    };
  }
}

function replaced(
  old: string,
  at: number,
  word: () => string,
  name: () => string,
  random: () => number,
): string {
  switch (kindOf(old, at)) {
    case 'function':
      return old;
    case 'figure':
      return String(Math.floor(random() * 10 ** old.replace(/\D/g, '').length));
    case 'name':
      return name();
    default:
      return word();
  }
}

function kindOf(word: string, at: number): 'function' | 'figure' | 'name' | 'content' {
  if (FUNCTION_WORDS.has(word.toLowerCase())) return 'function';
  if (/\d/.test(word)) return 'figure';
  return at > 0 && /^\p{Lu}/u.test(word) ? 'name' : 'content';
}

function wordsByFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    text.split(' ').forEach((word, i) => {
      if (kindOf(word, i) !== 'content') return;
      const plain = word.toLowerCase().replace(/[^\p{L}'-]/gu, '');
      if (plain !== '') counts.set(plain, (counts.get(plain) ?? 0) + 1);
    });
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

/** A rank from 0, by inversion of the continuous law. */
function zipf(u: number): number {
  const power = 1 - EXPONENT;
  const tail = ((VOCABULARY + SHIFT) / SHIFT) ** power;
  return Math.floor(SHIFT * (1 - u * (1 - tail)) ** (1 / power) - SHIFT);
}

const ONSETS = 'b d f g k l m n p r s t v z br dr kr pl st tr'.split(' ');
const VOWELS = 'a e i o u'.split(' ');

/** A word for a number: the same one always, another one for another number. */
function madeUp(number: number): string {
  let text = '';
  for (let rest = number + 100; rest > 0; rest = Math.floor(rest / (ONSETS.length * VOWELS.length)))
    text += `${ONSETS[rest % ONSETS.length]}${VOWELS[Math.floor(rest / ONSETS.length) % VOWELS.length]}`;
  return `${text}k`;
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
