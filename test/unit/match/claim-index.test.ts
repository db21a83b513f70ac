import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim.ts';
import { OPEN } from '../../../src/index/opening.ts';
import { readSegment } from '../../../src/index/read-segment.ts';
import { SegmentError } from '../../../src/index/segment-format.ts';
import { compileSegment } from '../../../src/match/compile.ts';
import {
  buildLibrary,
  buildSegments,
  type LanguageLibrary,
  openLibrary,
} from '../../../src/match/library.ts';
import { createMatcher } from '../../../src/match/matcher.ts';
import { READER_VERSION, readWhole } from '../../../src/match/reading.ts';
import { cover } from '../../../src/match/words.ts';
import { testClaim, testPack } from '../claim/test-claim.ts';

const WORDS =
  'lumberjack canada ottawa japan recruits hires cedar consulate timber 180 200 nearly 137 12 percent people said jab vaccine not beetle'.split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '));

const claimOf = (id: string, wordings: string[]): Claim =>
  testClaim({
    id,
    claim: { en: wordings[0] ?? '' },
    wordings: { en: wordings.slice(1) },
    entities: [
      { id: 'canada', kind: 'place', role: 'place', required: true, names: {} },
      { id: 'jab', kind: 'thing', role: 'topic', required: false, names: { en: ['jab', 'vaccine'] } },
    ],
  });
const open = (claims: Claim[]) =>
  openLibrary('en', [readSegment(compileSegment(claims, 'en'), READER_VERSION)]);
const limits = (near: readonly string[] = [], least: number = OPEN) => ({
  most: 1000,
  least,
  near: new Set(near),
});
const candidates = (library: LanguageLibrary, sentence: string) =>
  library.index.candidates(readWhole(sentence, library.lexicon), limits());

describe('the claim index', () => {
  it('proposes every wording of which a sentence says enough by itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        text,
        fc.subarray(['canada', 'jab', 'japan']),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (wordings, sentence, near, least) => {
          const library = open(wordings.map((own, i) => claimOf(`claim-${i}`, own)));
          // Everything, by sentences that say all words there are.
          const all = candidates(library, WORDS.join(' ; '));
          const reading = readWhole(sentence, library.lexicon);
          const enough = all.filter((w) => {
            const { own, score } = cover(w, reading, new Set(near));
            return w.reading.terms.length > 0 && own >= OPEN && score >= least;
          });
          const proposed = library.index.candidates(reading, limits(near, least));
          for (const each of enough) expect(proposed).toContain(each);
        },
      ),
    );
  });

  it('gives a wording as it was written, with what its claim says about it', () => {
    const library = open([testClaim()]);
    const [first] = candidates(
      library,
      'Japan recruits lumberjacks in Canada through its consulate in Ottawa.',
    );
    expect(first?.text).toBe(testClaim().claim.en);
    expect(first?.claim).toMatchObject({ id: 'japan-hires-lumberjacks', display: 'mark', expiresAt: null });
    expect(first?.claim.entities.map(({ id, role }) => [id, role])).toEqual([
      ['japan', 'actor'],
      ['canada', 'place'],
      ['rowan-alder', 'topic'],
    ]);
    expect([...(first?.claim.claimants ?? [])]).toEqual(['rowan-alder']);
    expect(first?.rarity).toHaveLength(first?.reading.terms.length ?? 0);
  });

  it('keeps a claim one and the same object while a document is read', () => {
    const library = open([testClaim()]);
    const found = candidates(library, 'Japan recruits Canadian lumberjacks through its consulate in Ottawa.');
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found.map((w) => w.claim)).size).toBe(1);
  });

  it('knows a rough figure for another one nearby', () => {
    const library = open([claimOf('a', ['The beetle ate 180 cedars'])]);
    expect(candidates(library, 'Nearly 200 cedars were eaten.')).toHaveLength(1);
  });
});

describe('a segment added to another', () => {
  const bundled = claimOf('bundled', ['The consulate of Japan closes the Cedar Board']);
  const added = testClaim({
    id: 'added',
    claim: { en: 'The Cedar Board plants beetles in Ottawa' },
    wordings: {},
    entities: [
      {
        id: 'cedar-board',
        kind: 'organisation',
        role: 'actor',
        required: true,
        names: { en: ['Cedar Board'] },
      },
    ],
  });

  it('is searched with it, though it brings a name that the first one reads as plain words', () => {
    const first = readSegment(compileSegment([bundled], 'en'), READER_VERSION);
    const second = readSegment(compileSegment([added], 'en'), READER_VERSION);
    const library = openLibrary('en', [first, second]);
    const ids = (sentence: string) => candidates(library, sentence).map((w) => w.claim.id);
    expect(ids('The Japanese consulate has the Cedar Board closed.')).toContain('bundled');
    expect(ids('Beetles in Ottawa: the Cedar Board plants them.')).toContain('added');
  });
});

describe('a library over built segments', () => {
  const sentence = 'Japan recruits Canadian lumberjacks through its consulate in Ottawa.';
  const bundled = [testPack(testClaim())];
  const built = () => ({ packs: bundled, segments: buildSegments(bundled) });

  it('gives what compiling on the spot gives', () => {
    const texts = (library: LanguageLibrary) =>
      candidates(library, sentence).map((w) => [w.claim.id, w.text, w.rarity]);
    expect(texts(buildLibrary(bundled, built()).in('en'))).toEqual(texts(buildLibrary(bundled).in('en')));
  });

  it('compiles what a reader added beside it, and no claim twice', () => {
    const added = testPack(testClaim(), claimOf('added', ['The beetle ate the cedar timber']));
    const library = buildLibrary([...bundled, added], built());
    expect(library.claims).toBe(2);
    const ids = candidates(library.in('en'), `${sentence} The beetle ate the cedar timber.`).map(
      (w) => w.claim.id,
    );
    expect(new Set(ids)).toEqual(new Set(['japan-hires-lumberjacks', 'added']));
    expect(ids.filter((id) => id === 'japan-hires-lumberjacks')).toHaveLength(
      candidates(buildLibrary(bundled).in('en'), sentence).length,
    );
  });

  it('says so where a built segment is damaged, instead of finding nothing', () => {
    const damaged = built();
    damaged.segments.get('en')?.fill(1, 40, 60);
    expect(() => buildLibrary(bundled, damaged).in('en')).toThrow(SegmentError);
  });
});

describe('a library that meets many languages', () => {
  const library = buildLibrary([testPack()]);
  const rare = ['it', 'pt', 'nl', 'sv', 'da', 'fi', 'cs', 'hu', 'ro', 'el', 'hi', 'zh'];

  it('keeps those open that keep coming, and lets go of the others', () => {
    const english = library.in('en');
    const once = library.in('ja');
    for (const lang of rare) {
      library.startDocument();
      expect(library.in('en')).toBe(english);
      library.in(lang);
    }
    library.startDocument();
    expect(library.in('ja')).not.toBe(once);
  });

  it('lets go of none within a document', () => {
    const first = library.in('en');
    for (const lang of rare) library.in(lang);
    expect(library.in('en')).toBe(first);
  });
});

describe('a language that no claim is put in', () => {
  it('is cut into sentences and left in peace', () => {
    const matcher = createMatcher([testPack(testClaim())]);
    const text = 'Japan recruits Canadian lumberjacks. Rowan Alder hat das gesagt.';
    expect(matcher.findMatches({ text, lang: 'de' })).toEqual({
      lang: 'de',
      sentences: 2,
      starts: [0, 37],
      matches: [],
      nearMisses: [],
    });
  });
});
