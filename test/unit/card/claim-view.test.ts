import { describe, expect, it } from 'vitest';
import { claimView } from '../../../src/card/claim-view.ts';
import { FRAMINGS } from '../../../src/claim/claim.ts';
import { SAMPLE, sampleInput } from './sample-record.ts';

const CARRIER = 'https://letter.example/museum';

describe('what a card never shows', () => {
  it('leaves out a claim-carrier altogether: its address, its title, what it says', () => {
    const shown = JSON.stringify(claimView(sampleInput({})));
    expect(shown).toContain('https://town.example/statement');
    expect(shown).not.toContain(CARRIER);
    expect(shown).not.toContain('Museum gone, cars welcome');
  });

  it('does not link a rating to a claim-carrier even if a record says so', () => {
    const ratedBy = { ...SAMPLE.ratedBy, source: 'letter' };
    expect(claimView(sampleInput({ claim: { ratedBy } })).ratedBy.source).toBeNull();
  });

  it('says nothing about the page where the framing is not sure', () => {
    for (const framing of FRAMINGS) {
      const view = claimView(sampleInput({ match: { framing, framingSure: false } }));
      expect(view.treatment).toBe('appears');
      expect(view.quiet).toBe(false);
    }
  });
});

describe('how the page treats the claim', () => {
  it.each(FRAMINGS)('says %s where the matcher is sure of it', (framing) => {
    expect(claimView(sampleInput({ match: { framing } })).treatment).toBe(framing);
  });

  it.each([
    ['false', true],
    ['misleading', true],
    ['unsupported', true],
    ['satire', true],
    ['disputed', false],
    ['missing-context', false],
    ['true', false],
  ] as const)('is quiet on a page that rejects a claim rated %s: %s', (verdict, quiet) => {
    expect(claimView(sampleInput({ claim: { verdict }, match: { framing: 'rejected' } })).quiet).toBe(quiet);
  });

  it('is not quiet on a page that states or reports the claim', () => {
    expect(claimView(sampleInput({ match: { framing: 'asserted' } })).quiet).toBe(false);
    expect(claimView(sampleInput({ match: { framing: 'attributed' } })).quiet).toBe(false);
  });
});

describe('language', () => {
  it('takes each text in the reader’s first language that has it, and says which one it is', () => {
    const view = claimView(sampleInput({ languages: ['de', 'ru-RU', 'en'], pageLang: 'de' }));
    expect(view.claim.lang).toBe('ru');
    expect(view.claim.text).toContain('Олдермут');
    expect(view.claimants.map((c) => c.name.lang)).toEqual(['ru', 'en']);
    expect(view.reason.lang).toBe('ru');
    expect(view.pack.title).toEqual({ text: 'Городские слухи', lang: 'ru' });
  });

  it('falls back to English for a reader whose language the pack does not have', () => {
    expect(claimView(sampleInput({ languages: ['ja'] })).reason.lang).toBe('en');
  });

  it('tells that a translation was not reviewed, and only where that translation is shown', () => {
    const unread = { ru: { reviewedBy: null } };
    const read = { ru: { reviewedBy: 'A. Native' } };
    const shown = (languages: string[], translations: typeof SAMPLE.translations) =>
      claimView(sampleInput({ languages, claim: { translations } })).translationNotReviewed;
    expect(shown(['ru'], unread)).toBe(true);
    expect(shown(['en'], unread)).toBe(false);
    expect(shown(['ru'], read)).toBe(false);
    expect(shown(['en'], read)).toBe(false);
  });

  it('takes no word about a translation for no word that it was reviewed', () => {
    const view = (languages: string[]) => claimView(sampleInput({ languages, claim: { translations: {} } }));
    expect(view(['ru']).translationNotReviewed).toBe(true);
    expect(view(['en']).translationNotReviewed).toBe(false);
  });

  it('tells it too where only one of the main texts had to be taken from that translation', () => {
    const claim = { reason: { ru: 'Только по-русски.' } };
    expect(claimView(sampleInput({ languages: ['en'], claim })).translationNotReviewed).toBe(true);
  });
});

describe('which language a card speaks', () => {
  const both = { en: 'In English.', uk: 'Українською.' };
  const shown = (
    change: { languages: string[]; pageLang?: string; interfaceLang?: string },
    texts = both,
  ) => {
    const { claim, otherLanguage } = claimView({
      ...sampleInput({ ...change, claim: { claim: texts } }),
      ...(change.interfaceLang !== undefined && { interfaceLang: change.interfaceLang }),
    });
    return [claim.lang, otherLanguage?.why ?? null];
  };

  it('is what the reader asked for, whatever the page speaks, and then nothing is said about it', () => {
    expect(shown({ languages: ['uk', 'en'], pageLang: 'en' })).toEqual(['uk', null]);
  });

  it('is the interface’s where the reader asked for one that the record has not', () => {
    expect(shown({ languages: ['ja'], interfaceLang: 'uk', pageLang: 'en' })).toEqual(['uk', null]);
  });

  it('is else the page’s, which the reader evidently reads, and the card says so', () => {
    expect(shown({ languages: ['de', 'en'], interfaceLang: 'de', pageLang: 'uk-UA' })).toEqual([
      'uk',
      'page',
    ]);
  });

  it('is else another of the reader’s, and the card says that the record has no better', () => {
    const input = { languages: ['de', 'fr', 'uk'], interfaceLang: 'de', pageLang: 'ar' };
    expect(shown(input)).toEqual(['uk', 'record']);
  });

  it('takes what there is where nothing is wanted that there is', () => {
    expect(shown({ languages: ['de'], pageLang: 'fr' })).toEqual(['en', 'record']);
  });

  it('says nothing of a region: British readers get American texts without a word', () => {
    expect(shown({ languages: ['en-GB'], pageLang: 'en' })).toEqual(['en', null]);
  });
});

describe('the date of a rating', () => {
  const ratedBy = (did: string, date: string | null) =>
    claimView(sampleInput({ claim: { ratedBy: { ...SAMPLE.ratedBy, did: { en: did }, date } } })).ratedBy
      .date;

  it('is added where the words do not give the year', () => {
    expect(ratedBy('found no such payment', '2025-05-12')).toBe('2025-05-12');
  });

  it('is not said twice', () => {
    expect(ratedBy('said on 12 May 2025 that this has no basis', '2025-05-12')).toBeNull();
  });

  it('is left out where nobody knows it', () => {
    expect(ratedBy('found no such payment', null)).toBeNull();
  });
});

describe('time', () => {
  it('tells that a record was corrected', () => {
    expect(claimView(sampleInput({})).corrected).toBe(false);
    expect(claimView(sampleInput({ claim: { status: 'corrected' } })).corrected).toBe(true);
  });

  it('is stale from the very day of expiry on, not a day before', () => {
    const claim = { expiresAt: '2026-12-01' };
    expect(claimView(sampleInput({ claim, today: '2026-11-30' })).staleSince).toBeNull();
    expect(claimView(sampleInput({ claim, today: '2026-12-01' })).staleSince).toBe('2026-12-01');
  });

  it('never goes stale without a day of expiry', () => {
    expect(claimView(sampleInput({ claim: { expiresAt: null }, today: '2999-01-01' })).staleSince).toBeNull();
  });

  it('copes with a claim of which neither claimant nor appearance is known', () => {
    const view = claimView(sampleInput({ claim: { claimants: [], appearances: [] } }));
    expect(view.claimants).toEqual([]);
    expect(JSON.stringify(view.timeline)).not.toContain('"claim"');
  });
});

describe('evidence', () => {
  it('sorts sources by what they do to the claim, newest first and undated last', () => {
    const { sources } = claimView(sampleInput({}));
    expect(sources.refutes.map((s) => s.id)).toEqual(['town-2025-05-12', 'checkers']);
    expect(sources.context.map((s) => s.id)).toEqual(['surveyors']);
    expect(sources.supports).toEqual([]);
  });

  it('keeps a publisher’s own rating words and an official’s own words as they are', () => {
    const [town, checkers] = claimView(sampleInput({ languages: ['en'] })).sources.refutes;
    expect(checkers?.rating).toBe('Без доказательств');
    expect(town?.quote?.text).toBe('There is no basis for this.');
    expect(town?.rating).toBeNull();
  });

  it('names who rates the claim, what they did, and where it can be read', () => {
    expect(claimView(sampleInput({})).ratedBy).toEqual({
      name: { text: "Aldermouth's town clerk", lang: 'en' },
      did: { text: 'said on 12 May 2025 that this has no basis', lang: 'en' },
      date: null,
      source: {
        publisher: 'Town of Aldermouth',
        url: 'https://town.example/statement',
        date: '2025-05-12',
        language: 'en',
      },
    });
  });
});
