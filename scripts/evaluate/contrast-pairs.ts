import { readFileSync } from 'node:fs';
import { createMatcher } from '../../src/match/matcher.ts';
import { bareClaim, barePack } from '../bare-pack.ts';
import { proportion } from './intervals.ts';
import type { Section } from './row.ts';

type Contrast = [claim: string, paraphrases: string[], contrasts: string[]];

/**
 * Claims with paraphrases, and with contrasts: the same words with roles swapped, denied, or another claim altogether.
 * Each claim stands alone in a pack, with itself as its only wording and without entities, so that nothing an annotator
 * would write helps. A contrast that is found and framed as rejected is no fault: it does deny the claim.
 */
export const contrastPairs: Section = {
  name: 'contrast',
  needs: 'evaluation/contrast-pairs.json',
  measure(_bench, file) {
    const pairs = JSON.parse(readFileSync(file, 'utf8')) as Contrast[];
    const found = { paraphrases: 0, contrasts: 0 };
    for (const [claim, paraphrases, contrasts] of pairs) {
      const matcher = createMatcher([barePack([bareClaim(claim)])]);
      const shown = (text: string) => matcher.findMatches({ text, lang: 'en' }).matches.find((m) => m.shown);
      found.paraphrases += paraphrases.filter((text) => shown(text) !== undefined).length;
      found.contrasts += contrasts.filter(
        (text) => (shown(text)?.framing ?? 'rejected') !== 'rejected',
      ).length;
    }
    const all = (of: 1 | 2) => pairs.reduce((sum, pair) => sum + pair[of].length, 0);
    const on = 'contrast pairs';
    return [
      { on, measure: 'paraphrases marked', ...proportion(found.paraphrases, all(1)) },
      { on, measure: 'contrasts marked', ...proportion(found.contrasts, all(2)) },
    ];
  },
};
