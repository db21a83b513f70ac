import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../extension/ui/text/catalogues.ts';
import { createTranslator } from '../../../extension/ui/text/translator.ts';
import { parsePack } from '../../../src/claim/pack.ts';
import { createMatcher } from '../../../src/match/matcher.ts';

const FILE = 'science-history.jsonl';
const matcher = createMatcher([parsePack(readFileSync(`extension/packs/${FILE}`, 'utf8'), FILE)]);

describe.each(Object.keys(CATALOGUES))('the example of the first-run page in %s', (lang) => {
  const t = createTranslator(lang);
  const reported = t('welcome.example.reported');
  const rejected = t('welcome.example.rejected');
  const text = [
    t('welcome.example.headline'),
    t('welcome.example.opening'),
    `${reported} ${t('welcome.example.after')}`,
    rejected,
    t('welcome.example.ending'),
  ].join('\n');

  it('carries two marks: the claim as somebody’s words, and rejected', () => {
    const { matches } = matcher.findMatches({ text, lang });
    expect(
      matches.map(({ quote, framing, framingSure, shown }) => [quote, framing, framingSure && shown]),
    ).toEqual([
      [reported, 'attributed', true],
      [rejected, 'rejected', true],
    ]);
    expect(new Set(matches.map(({ claimId }) => claimId))).toEqual(
      new Set(['humans-use-ten-percent-of-brain']),
    );
  });
});
