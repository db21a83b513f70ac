import * as v from 'valibot';
import type { ClaimViewInput } from '../../../src/card/claim-view.ts';
import { type Claim, ClaimSchema } from '../../../src/claim/claim.ts';
import type { Match } from '../../../src/match/match.ts';

/** An invented claim about an invented town, with something in every field. It is a valid record. */
export const SAMPLE: Claim = v.parse(ClaimSchema, {
  id: 'harbour-museum-closed',
  aliases: [],
  topic: 'culture',
  favours: [],
  claim: {
    en: 'The town of Aldermouth closed its harbour museum to pay for a new car park.',
    ru: 'Город Олдермут закрыл музей гавани, чтобы оплатить новую парковку.',
  },
  claimants: [
    { name: { en: 'Ada Wren', ru: 'Ада Рен' }, role: { en: 'town councillor', ru: 'депутат горсовета' } },
    { name: { en: 'Friends of the Quay' } },
  ],
  appearances: [
    { date: '2025-05-09', outlet: 'Quayside Radio' },
    {
      date: '2025-05',
      outlet: 'Aldermouth Letter',
      place: { en: 'Aldermouth', ru: 'Олдермут' },
      url: 'https://letter.example/museum',
    },
  ],
  verdict: 'unsupported',
  ratedBy: {
    source: 'town-2025-05-12',
    name: { en: "Aldermouth's town clerk", ru: 'Секретарь города Олдермут' },
    did: {
      en: 'said on 12 May 2025 that this has no basis',
      ru: 'заявил 12 мая 2025 года, что это беспочвенно',
    },
    date: '2025-05-12',
  },
  reason: {
    en: 'The museum shut for roof repairs and has its own budget; nobody has shown that its money went to the car park.',
    ru: 'Музей закрыт на ремонт крыши; никто не показал, что его деньги пошли на парковку.',
  },
  rebuttal: {
    en: 'The museum closed on 2 May 2025 because surveyors found the roof unsafe. The council did vote for a car park in the same week, but out of a fund for roads. No document links the two.',
    ru: 'Музей закрылся 2 мая 2025 года из-за опасной крыши. Парковку оплачивают из дорожного фонда.',
  },
  keyFacts: [
    { date: '2025-05-12', text: { en: 'The town clerk publishes both budgets.' } },
    { date: '2025', text: { en: 'The council plans a car park.' } },
    {
      date: '2025-05-02',
      text: { en: 'The museum closes for repairs.', ru: 'Музей закрывается на ремонт.' },
    },
  ],
  sources: [
    {
      id: 'letter',
      publisher: 'Aldermouth Letter',
      title: 'Museum gone, cars welcome',
      url: 'https://letter.example/museum',
      date: '2025-05-01',
      language: 'en',
      role: 'claim-carrier',
      says: { en: 'States the claim without giving a source.' },
    },
    {
      id: 'checkers',
      publisher: 'Проверка',
      title: 'Музей и парковка',
      url: 'https://checkers.example/museum',
      date: null,
      language: 'ru',
      role: 'refutes',
      rating: 'Без доказательств',
      says: { en: 'Found no payment from the museum to the car park.', ru: 'Не нашла таких платежей.' },
    },
    {
      id: 'town-2025-05-12',
      publisher: 'Town of Aldermouth',
      title: 'Statement on the harbour museum',
      url: 'https://town.example/statement',
      date: '2025-05-12',
      language: 'en',
      role: 'refutes',
      says: { en: 'The clerk sets out both budgets and says that neither touches the other.' },
      quote: { text: 'There is no basis for this.', speaker: { en: 'The town clerk' } },
    },
    {
      id: 'surveyors',
      publisher: 'Harbour Surveyors',
      title: '[Report on the roof]',
      url: 'https://surveyors.example/roof',
      date: '2025-04',
      language: 'en',
      role: 'context',
      says: { en: 'Calls the roof unsafe and advises closing the building.' },
    },
  ],
  wordings: {
    en: ['Aldermouth shut its museum to fund a car park.'],
    ru: ['Музей в Олдермуте закрыли ради парковки.'],
  },
  entities: [],
  tests: { match: [], silent: [] },
  translations: { ru: { reviewedBy: null } },
  reviewedAt: '2026-01-10',
  expiresAt: '2026-12-01',
  display: 'mark',
  status: 'published',
});

const SENTENCE = 'Councillor Ada Wren said the museum was shut to fund a car park.';
const AT = 100;
const span = (words: string) => ({
  start: AT + SENTENCE.indexOf(words),
  end: AT + SENTENCE.indexOf(words) + words.length,
});

export const SAMPLE_MATCH: Match = {
  claimId: SAMPLE.id,
  start: AT,
  end: AT + SENTENCE.length,
  quote: SENTENCE,
  framing: 'attributed',
  framingSure: true,
  framingConfidence: 0.95,
  confidence: 0.914,
  shown: true,
  evidence: {
    wording: 'Aldermouth shut its museum to fund a car park.',
    words: [span('museum'), span('shut to fund a car park')],
    checks: [
      { check: 'words', outcome: 'passed', note: '5 of 6 words agree' },
      { check: 'place', outcome: 'unclear', note: 'Aldermouth is not named in the sentence' },
    ],
    cues: [{ ...span('said'), text: 'said' }],
    refersBack: false,
  },
};

/** What a card is made from, on an ordinary day, for a reader of English; change what a test is about. */
export function sampleInput(change: {
  claim?: Partial<Claim>;
  match?: Partial<Match>;
  languages?: string[];
  today?: string;
  pageLang?: string;
}): ClaimViewInput {
  return {
    record: {
      claim: { ...SAMPLE, ...change.claim },
      pack: {
        id: 'town-claims',
        version: '1.2.0',
        title: { en: 'Town claims', ru: 'Городские слухи' },
        languages: ['en', 'ru'],
        licence: 'CC-BY-4.0',
        publisher: { name: 'Sample Desk', contact: 'mailto:corrections@desk.example' },
      },
    },
    match: { ...SAMPLE_MATCH, ...change.match },
    languages: change.languages ?? ['en'],
    today: change.today ?? '2026-11-22',
    pageLang: change.pageLang ?? 'en',
  };
}
