import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/match/matcher.ts';
import { type Comparison, createComparison } from '../../src/page/comparison.ts';
import { BETWEEN, type Block, type Passage } from '../../src/page/passage.ts';
import { testClaim, testPack } from '../unit/claim/test-claim.ts';
import { notion } from '../unit/match/one-claim.ts';

const matcher = createMatcher([
  testPack(
    testClaim(),
    testClaim({
      id: 'lighthouse-hires-divers',
      claim: { en: 'The lighthouse on Skarholm hired divers to blow up the harbour wall.' },
      wordings: { en: ['The lighthouse on Skarholm hired divers to blow up the harbour wall.'] },
      entities: [notion('skarholm', 'Skarholm'), notion('harbour-wall', 'harbour wall', 'quay')],
    }),
  ),
]);
/** A reach of 4 sentences instead of 14 was found out after 37 runs, one of 8 after 263. */
const RUNS = 30;
/** Milliseconds: it takes four seconds by itself, and much longer where other work goes on beside it. */
const A_LONG_TIME = 120_000;
const LIMITS = { text: 20_000, life: 1_000_000 };

const block = (text: string, heading = 0): Block => ({ text, heading });
const textOf = (blocks: readonly Block[]) => blocks.map(({ text }) => text).join(BETWEEN);

/** Everything anew, as one text in a language that is known. */
function compareWhole(blocks: readonly Block[], foundLang: string | null) {
  let at = 0;
  const headings = blocks.flatMap(({ text, heading }) => {
    const start = at;
    at += text.length + BETWEEN.length;
    return heading > 0 ? [{ start, end: start + heading }] : [];
  });
  const text = textOf(blocks);
  return matcher.findMatches({ text, lang: 'en', headings, ...(foundLang !== null && { foundLang }) });
}

/** Brings what is known up to date as the content script does; returns what was asked. */
function catchUp(comparison: Comparison<Block>, blocks: readonly Block[]): Passage[] {
  const passages = comparison.missing(blocks);
  for (const passage of passages) {
    const { text, headings } = passage;
    const foundLang = comparison.lang;
    comparison.learn(
      passage,
      matcher.findMatches({ text, headings, lang: 'en', ...(foundLang !== null && { foundLang }) }),
    );
  }
  return passages;
}

/** Sentences that lean on what stands around them, in as many ways as the matcher lets them, and what they lean on. */
const LEANING = [
  'Rowan Alder said that Japan is hiring lumberjacks in Canada.',
  'Japan is hiring lumberjacks in Canada through its consulate.',
  'Japan is hiring lumberjacks there through its consulate.',
  'It is hiring lumberjacks there through its consulate.',
  'Its consulate put up a notice for lumberjacks in Canada.',
  'The lighthouse on Skarholm put up a notice for divers on Tuesday.',
  'It hired them to blow up the harbour wall.',
  'Officials found that Alder’s claims were incorrect.',
  'Officials found that Alder’s claims about lumberjacks were incorrect.',
  'The labour office said that this statement has no basis.',
  'His words were untrue, the labour office said.',
  'That is false.',
  'Reality: nobody was hired.',
  'None of the lumberjacks has come from Canada.',
  'Canada was named in the letter.',
  'Japan has a consulate in the town.',
  '“It was never so,” a neighbour said.',
];
const OTHER = [
  'The weather in the valley stayed dry for the whole week.',
  'The mayor opened a bridge, and the band played until the evening.',
  'Nobody has asked.',
];
const FIRST = Array.from({ length: 33 }, () =>
  block('The council met on Monday and spoke about roads, schools and the price of bread in the town.'),
);

const sentence = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...LEANING) },
  { weight: 1, arbitrary: fc.constantFrom(...OTHER) },
);
const someBlock = fc
  .tuple(
    fc.array(fc.tuple(sentence, fc.constantFrom(' ', ' ', ' ', '\n')), { minLength: 1, maxLength: 3 }),
    fc.nat(9),
  )
  .map(([parts, kind]) => {
    const text = parts.map(([text, gap], i) => (i === 0 ? text : gap + text)).join('');
    return block(text, kind === 0 ? text.length : 0);
  });
/** Takes some blocks away and puts others there. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  away: fc.nat(3),
  there: fc.array(someBlock, { maxLength: 3 }),
});

describe('a page that is compared passage by passage', () => {
  it(
    'has found, after any edits, what comparing all of it anew finds',
    () => {
      fc.assert(
        fc.property(
          fc.array(someBlock, { minLength: 2, maxLength: 16 }),
          fc.array(edit, { minLength: 1, maxLength: 4 }),
          (start, edits) => {
            const comparison = createComparison<Block>(LIMITS);
            let blocks = [...FIRST, ...start];
            catchUp(comparison, blocks);
            for (const { at, away, there } of edits) {
              blocks = blocks.toSpliced(
                FIRST.length + Math.round(at * (blocks.length - FIRST.length)),
                away,
                ...there,
              );
              catchUp(comparison, blocks);
              const { found, sentences } = comparison.recall(blocks);
              const whole = compareWhole(blocks, comparison.lang);
              expect(found.map(({ match }) => match)).toEqual(whole.matches);
              expect(sentences).toBe(whole.sentences);
              for (const { match, block: holder, span } of found)
                expect(holder.text.slice(span.start, span.end)).toBe(match.quote);
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
    A_LONG_TIME,
  );

  it('is asked about only where it has changed, with what that is understood by', () => {
    const comparison = createComparison<Block>(LIMITS);
    catchUp(comparison, FIRST);
    expect(catchUp(comparison, FIRST)).toEqual([]);
    const now = FIRST.toSpliced(20, 1, block('Japan is hiring lumberjacks in Canada.'));
    const [passage, ...others] = catchUp(comparison, now);
    expect(others).toEqual([]);
    // Itself, four sentences before it that it may follow up, and what the fourteen after it may lean on.
    expect(passage?.asked.map((at) => passage.blocks[at])).toEqual(now.slice(16, 33).slice(0, 19));
    expect(comparison.recall(now).found.map(({ block: holder }) => holder)).toEqual([now[20]]);
  });

  it('is not asked about what it had before', () => {
    const comparison = createComparison<Block>(LIMITS);
    const claim = block('Japan is hiring lumberjacks in Canada.');
    const [open, folded] = [FIRST.toSpliced(20, 0, claim), FIRST];
    catchUp(comparison, open);
    catchUp(comparison, folded);
    expect(comparison.recall(folded).found).toEqual([]);
    expect(catchUp(comparison, [...open.slice(0, 20), { ...claim }, ...open.slice(21)])).toEqual([]);
    expect(comparison.recall(open).found).toHaveLength(1);
  });

  it('is asked about as a whole until there is enough text to tell its language', () => {
    const comparison = createComparison<Block>(LIMITS);
    const [one, two] = [block('Japan is hiring lumberjacks in Canada.'), block('The mayor opened a bridge.')];
    catchUp(comparison, [one]);
    expect(comparison.lang).toBeNull();
    expect(catchUp(comparison, [one, two]).map(({ text }) => text)).toEqual([textOf([one, two])]);
    catchUp(comparison, FIRST);
    expect(comparison.lang).toBe('en');
  });

  it('is told in several questions where it is long, with the same result', () => {
    const long = Array.from({ length: 60 }, (_, i) =>
      block(
        i % 7 === 0
          ? 'Japan is hiring lumberjacks in Canada.'
          : `${LEANING[i % LEANING.length]} ${OTHER[i % 3]}`,
      ),
    );
    const blocks = [...FIRST, ...long];
    const comparison = createComparison<Block>({ text: 3_500, life: 1_000_000 });
    const passages = catchUp(comparison, blocks);
    expect(passages.length).toBeGreaterThan(2);
    expect(Math.max(...passages.map(({ text }) => text.length))).toBeLessThanOrEqual(3_500);
    const whole = compareWhole(blocks, comparison.lang);
    expect(comparison.recall(blocks).found.map(({ match }) => match)).toEqual(whole.matches);
  });

  it('stops at the cap of a page and says so', () => {
    const comparison = createComparison<Block>({ text: 20_000, life: 4_000 });
    catchUp(comparison, FIRST);
    expect(comparison.cut).toBe(false);
    const more = Array.from({ length: 30 }, (_, i) =>
      block(`Japan is hiring lumberjacks in Canada, note ${i} says.`),
    );
    catchUp(comparison, [...FIRST, ...more]);
    expect(comparison.cut).toBe(true);
    const { found } = comparison.recall([...FIRST, ...more]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(more.length);
  });
});
