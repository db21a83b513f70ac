import type { ClaimView } from '../../src/card/claim-view.ts';
import { AllClaimants } from './ClaimHead.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { PackText } from './PackText.tsx';
import { Part } from './Part.tsx';
import type { Translator } from './text/translator.ts';

interface Props {
  view: ClaimView;
  t: Translator;
  onPolicy(): void;
}

/** Where the record comes from, what it is held to, and where errors can be told. */
export function RecordNote({ view, t, onPolicy }: Props) {
  const { pack } = view;
  return (
    <Part class="about" heading={t('about.heading')} hint={pack.publisher}>
      <AllClaimants view={view} t={t} />
      <p>
        {t.parts('about.pack', {
          title: <PackText of={pack.title} />,
          version: pack.version,
          publisher: <bdi>{pack.publisher}</bdi>,
          licence: <bdi>{pack.licence}</bdi>,
        })}
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
    </Part>
  );
}
