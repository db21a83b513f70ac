import type { CitationWords } from '../../src/card/citation.ts';
import type { Translator } from './text/translator.ts';

/** The words of a citation in the language of the interface. */
export function citationWords(t: Translator): CitationWords {
  return {
    claim: (claim) => t('cite.claim', { claim }),
    claimants: (claimants) => t('claim.by', { claimants }),
    verdict: ({ verdict, ratedBy: { name, did, date } }) => {
      const says = { name: name.text, did: did.text.replace(/\.$/, '') };
      return t('cite.verdict', {
        verdict: t(`verdict.${verdict}`),
        says: date === null ? t('verdict.says', says) : t('verdict.saysOn', { ...says, date: t.date(date) }),
      });
    },
    sources: t('sources.heading'),
    source: ({ publisher, title, date, url }) =>
      date === null
        ? t('cite.sourceUndated', { publisher, title, url })
        : t('cite.source', { publisher, title, url, date: t.date(date) }),
    record: ({ claimId, reviewedAt, pack }) =>
      t('cite.record', {
        id: claimId,
        title: pack.title.text,
        version: pack.version,
        publisher: pack.publisher,
        licence: pack.licence,
        date: t.date(reviewedAt),
      }),
  };
}
