import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  GAP,
  LEAST,
  type PlaceInput,
  placeBeside,
  scrollForRoom,
} from '../../../src/card/place-beside.ts';

const box = (top: number, height: number, left = 100, width = 500): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const input = (change: Partial<PlaceInput>): PlaceInput => ({
  sentence: box(300, 40),
  window: { width: 1100, height: 800 },
  card: { width: 420, height: 400 },
  sheet: false,
  side: null,
  rightToLeft: false,
  ...change,
});

/** A sentence anywhere in or about a window of any size, and a card of any size that wants to be there. */
const anywhere = fc
  .record({
    width: fc.integer({ min: 280, max: 2000 }),
    height: fc.integer({ min: 180, max: 1400 }),
    top: fc.integer({ min: -3000, max: 3000 }),
    lines: fc.integer({ min: 10, max: 900 }),
    card: fc.integer({ min: LEAST, max: 900 }),
    sheet: fc.boolean(),
    rightToLeft: fc.boolean(),
    side: fc.constantFrom('above' as const, 'below' as const, null),
  })
  .map(({ width, height, top, lines, card, ...rest }) =>
    input({
      ...rest,
      window: { width, height },
      sentence: box(top, lines, 20, width - 40),
      card: { width: rest.sheet ? width : Math.min(420, width - 24), height: card },
    }),
  );

const fits = ({ sentence, window }: PlaceInput) =>
  sentence.bottom - sentence.top <= window.height - LEAST - 2 * GAP;

describe('where a card stands', () => {
  it('never covers its sentence, wherever that is and however small the window', () => {
    fc.assert(
      fc.property(anywhere.filter(fits), (at) => {
        const { top, height } = placeBeside(at);
        expect(top >= at.sentence.bottom || top + height <= at.sentence.top).toBe(true);
      }),
    );
  });

  it('shows the least that is of use beside a sentence that fills the window, and covers only its end', () => {
    fc.assert(
      fc.property(anywhere, ({ sentence, ...at }) => {
        const filling = box(0, at.window.height, 0, at.window.width);
        const { top, height, side } = placeBeside({ ...at, sentence: filling });
        expect(height).toBeGreaterThanOrEqual(LEAST);
        if (side === 'below') expect(top).toBeGreaterThanOrEqual(at.window.height - LEAST - 2 * GAP);
      }),
    );
  });

  it('is inside the window, to its full height, wherever a sentence in the window leaves room for that', () => {
    fc.assert(
      fc.property(anywhere, (at) => {
        const { sentence, window } = at;
        const room = Math.max(sentence.top, window.height - sentence.bottom) - 2 * GAP;
        fc.pre(sentence.top >= 0 && sentence.bottom <= window.height && room >= LEAST);
        const { top, left, height } = placeBeside({ ...at, side: null });
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + height).toBeLessThanOrEqual(window.height);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + at.card.width).toBeLessThanOrEqual(window.width);
      }),
    );
  });

  it('is out of the window when the sentence is well out of it', () => {
    fc.assert(
      fc.property(anywhere.filter(fits), (at) => {
        const { sentence, window } = at;
        fc.pre(sentence.bottom < -2000 || sentence.top > window.height + 2000);
        const { top, height } = placeBeside(at);
        expect(top + height <= 0 || top >= window.height).toBe(true);
      }),
    );
  });

  it('is below the sentence where it fits there, else above', () => {
    expect(placeBeside(input({}))).toMatchObject({ side: 'below', top: 340 + GAP, left: 100, height: 400 });
    expect(placeBeside(input({ sentence: box(600, 40) }))).toMatchObject({
      side: 'above',
      top: 600 - GAP - 400,
    });
  });

  it('is on the side with more room where it fits on neither, and is lower there', () => {
    const { side, height } = placeBeside(
      input({ card: { width: 420, height: 540 }, sentence: box(350, 40) }),
    );
    expect([side, height]).toEqual(['below', 800 - 390 - 2 * GAP]);
  });

  it('stays on its side while there is still room enough, so that it does not jump while the page scrolls', () => {
    const scrolled = input({ card: { width: 420, height: 540 }, sentence: box(420, 40), side: 'below' });
    expect(placeBeside(scrolled).side).toBe('below');
    expect(placeBeside({ ...scrolled, sentence: box(600, 40) }).side).toBe('above');
  });

  it('begins where the sentence begins: at its right end where it is written from the right', () => {
    expect(placeBeside(input({ rightToLeft: true })).left).toBe(600 - 420);
    expect(placeBeside(input({ sentence: box(300, 40, 900, 150) })).left).toBe(1100 - 420 - GAP);
  });

  it('as a sheet keeps to the lower edge, and to the upper one for a sentence at the very end', () => {
    const phone = { window: { width: 360, height: 640 }, card: { width: 360, height: 400 }, sheet: true };
    expect(placeBeside(input({ ...phone, sentence: box(100, 60) }))).toMatchObject({
      side: 'below',
      top: 240,
    });
    expect(placeBeside(input({ ...phone, sentence: box(560, 60) }))).toMatchObject({ side: 'above', top: 0 });
  });

  it('as a sheet slides out of the window behind its sentence', () => {
    const phone = { window: { width: 360, height: 640 }, card: { width: 360, height: 400 }, sheet: true };
    expect(placeBeside(input({ ...phone, sentence: box(-160, 60) })).top).toBe(240 + 100);
    expect(placeBeside(input({ ...phone, sentence: box(700, 60), side: 'above' })).top).toBe(-60);
  });
});

describe('scrolling for room', () => {
  it('gives a sheet its room at the lower edge, even where there is some above', () => {
    expect(scrollForRoom(box(450, 60), 640, { wanted: 384, sheet: true })).toBe(
      450 + 60 + 2 * GAP + 384 - 640,
    );
  });

  it('is not needed where there is room above or below', () => {
    expect(scrollForRoom(box(100, 40), 800, { wanted: 400, sheet: false })).toBe(0);
    expect(scrollForRoom(box(700, 40), 800, { wanted: 400, sheet: false })).toBe(0);
  });

  it('brings up as much as is missing, and never the beginning of the sentence out of sight', () => {
    expect(scrollForRoom(box(300, 60), 640, { wanted: 384, sheet: false })).toBe(
      300 + 60 + 2 * GAP + 384 - 640,
    );
    expect(scrollForRoom(box(60, 130), 256, { wanted: 154, sheet: true })).toBe(60 - GAP);
  });
});
