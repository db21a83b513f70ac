import type { Claim } from '../../../../src/claim/claim.ts';
import { createMatcher } from '../../../../src/match/matcher.ts';
import { testClaim, testPack } from '../../claim/test-claim.ts';

const names = (id: string, ru: string[], uk: string[]): Claim['entities'][number] => ({
  id,
  kind: 'person',
  role: 'topic',
  required: false,
  names: { ru, uk },
});

const matcher = createMatcher([
  testPack(
    testClaim({
      claim: {
        en: "Japan's consulate in Ottawa recruits Canadian lumberjacks for the cedar forests.",
        ru: 'Япония вербует лесорубов в Канаде.',
        uk: 'Японія вербує лісорубів у Канаді.',
      },
      wordings: {
        en: [
          'Japan is hiring lumberjacks in Canada through its consulate.',
          'Japan hires lumberjacks in Canada.',
          'The recruitment of lumberjacks in Canada by Japan.',
        ],
        ru: ['Япония нанимает лесорубов в Канаде.'],
        uk: ['Японія наймає лісорубів у Канаді.'],
      },
      entities: [...testClaim().entities, names('rowan-alder', ['Олдер'], ['Олдер'])],
    }),
  ),
]);

/** The match of a sentence that states the claim about lumberjacks. */
export const matchOf = (text: string, lang = 'en') => matcher.findMatches({ text, lang }).matches[0];

/** How such a sentence is framed. */
export const framing = (text: string, lang = 'en') => matchOf(text, lang)?.framing;

/** Frames sentences that state a claim put in this one wording: itself a denial, say, or a report. */
export const framingOf = (wording: string, lang = 'en') => {
  const one = createMatcher([
    testPack(testClaim({ claim: { [lang]: wording }, wordings: { [lang]: [wording] } })),
  ]);
  return (text: string) => one.findMatches({ text, lang }).matches[0]?.framing;
};
