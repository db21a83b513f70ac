import { describe, expect, it } from 'vitest';
import { arrowsOf, findCycle, isAllowed } from './layers.ts';
import { filesIn } from './tree.ts';

const files = ['src', 'extension', 'scripts'].flatMap((folder) =>
  filesIn(folder).filter((file) => /\.tsx?$/.test(file)),
);
const arrows = files.flatMap((file) => arrowsOf(file));

describe('imports point one way', () => {
  it('in every file of src, extension and scripts', () => {
    const wrong = arrows.filter((arrow) => !isAllowed(arrow)).map(({ file, to }) => `${file} imports ${to}`);
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
  });

  it('and never in a circle', () => {
    expect(findCycle(arrows)).toBeNull();
  });

  it.each([
    ['src/match/matcher.ts', "import { browser } from '../../extension/platform/browser.ts';"],
    ['src/text/terms.ts', "import { readFileSync } from 'node:fs';"],
    ['extension/ui/ClaimCard.tsx', "import { ask } from '../platform/ask.ts';"],
    ['extension/ui/ClaimCard.tsx', "import { pickText } from '../../src/claim/localized.ts';"],
    ['extension/content/index.ts', "import { createMatcher } from '../../src/match/matcher.ts';"],
    ['extension/content/index.ts', "import { createPackStore } from '../platform/database.ts';"],
    ['extension/background/library.ts', "import { createRanker } from '../../src/retrieval/ranker.ts';"],
    ['extension/content/gate.ts', "import { browser } from '../platform/browser.ts';"],
    ['extension/panel/Panel.tsx', "import { handlers } from '../background/handlers.ts';"],
    ['extension/panel/Panel.tsx', "export { handlers } from '../options/Options.tsx';"],
    ['scripts/start.ts', "const x = await import('../test/e2e/browser.ts');"],
  ])('%s may not say: %s', (file, text) => {
    expect(arrowsOf(file, text).map(isAllowed)).toEqual([false]);
  });

  it('types may cross where values may not', () => {
    const crossing = "import type { Claim } from '../../src/claim/claim.ts';";
    expect(arrowsOf('extension/ui/ClaimCard.tsx', crossing).map(isAllowed)).toEqual([true]);
  });

  it('a circle is seen', () => {
    const circle = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ].map(([file = '', to = '']) => ({ file, to, typeOnly: false }));
    expect(findCycle(circle)).toEqual(['a', 'b', 'c', 'a']);
    expect(findCycle(circle.map((arrow) => ({ ...arrow, typeOnly: true })))).toBeNull();
  });
});
