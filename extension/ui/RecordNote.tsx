import type { ClaimView } from '../../src/card/claim-view.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { PackText } from './PackText.tsx';
import type { Translator } from './text/translator.ts';

interface Props {
  view: ClaimView;
  t: Translator;
  onPolicy(): void;
}

/** Where the record comes from, how fresh it is, what its verdict word means, and where errors can be told. */
export function RecordNote({ view, t, onPolicy }: Props) {
  const { pack, verdict, firstAppearance: first } = view;
  return (
    <details class="part about">
      <summary>{t('about.heading')}</summary>
      <p>
        {t('about.verdictMeaning', {
          verdict: t(`verdict.${verdict}`),
          meaning: t(`verdict.meaning.${verdict}`),
        })}
      </p>
      {first?.place && (
        <p>
          {t.parts('about.first', {
            date: t.date(first.date),
            outlet: <bdi>{first.outlet}</bdi>,
            place: <PackText of={first.place} />,
          })}
        </p>
      )}
      <p>
        {t.parts('about.pack', {
          title: <PackText of={pack.title} />,
          version: pack.version,
          publisher: <bdi>{pack.publisher}</bdi>,
          licence: <bdi>{pack.licence}</bdi>,
        })}{' '}
        {t('about.reviewed', { date: t.date(view.reviewedAt) })}
      </p>
      <p>
        <OutsideLink href={pack.contact} t={t}>
          {t('about.contact')}
        </OutsideLink>
      </p>
      {pack.policy !== null && (
        <p>
          {pack.policy === 'plumbline' ? (
            <button type="button" class="link-button" onClick={onPolicy}>
              {t('about.policy')}
              <span class="unseen"> {t('link.newTab')}</span>
            </button>
          ) : (
            <OutsideLink href={pack.policy} t={t}>
              {t('about.policy')}
            </OutsideLink>
          )}
        </p>
      )}
    </details>
  );
}
