import { pickText } from '../../src/claim/localized.ts';
import type { PackSummary } from '../platform/messages.ts';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { PackText } from '../ui/PackText.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { focusHeading } from './focus-heading.ts';
import type { OptionsState } from './options-state.ts';

interface Props {
  packs: OptionsState['packs'];
  t: Translator;
  onRemove(pack: PackSummary): void;
}

/** The packs in use: what is in them, whose they are, and where to complain. */
export function PackList({ packs, t, onRemove }: Props) {
  if (packs === 'loading') return <p>{t('options.packsLoading')}</p>;
  if (packs === 'failed') return <p class="notice">{t('options.packsFailed')}</p>;
  return (
    <ul class="rows">
      {packs.map((pack) => (
        <PackRow key={pack.manifest.id} pack={pack} t={t} onRemove={onRemove} />
      ))}
    </ul>
  );
}

/** Our own policy is a page of the extension, as this one is. */
const policyAddress = (policy: string) => (policy === 'plumbline' ? '../policy/index.html' : policy);

function PackRow({
  pack,
  t,
  onRemove,
}: {
  pack: PackSummary;
  t: Translator;
  onRemove(pack: PackSummary): void;
}) {
  const { manifest } = pack;
  const title = pickText(manifest.title, [t.language]);
  const facts = [
    t('options.packClaims', { n: pack.claims }),
    t('options.packVersion', { version: manifest.version }),
    manifest.licence,
    ...manifest.languages.map((tag) => t.languageName(tag)),
  ];
  return (
    <li>
      <div class="pack">
        <h3>
          <PackText of={title} />
        </h3>
        <ul class="pack-facts soft">
          {facts.map((fact) => (
            <li key={fact}>
              <bdi>{fact}</bdi>
            </li>
          ))}
        </ul>
        <p class="soft">
          {t.parts('options.packPublisher', { publisher: <bdi>{manifest.publisher.name}</bdi> })}
          {' · '}
          <OutsideLink href={manifest.publisher.contact} t={t}>
            {t('options.packContact')}
          </OutsideLink>
          {manifest.publisher.policy !== undefined && (
            <>
              {' · '}
              <OutsideLink href={policyAddress(manifest.publisher.policy)} t={t}>
                {t('about.policy')}
              </OutsideLink>
            </>
          )}
        </p>
        <p class="soft">{t(pack.bundled ? 'options.packBundled' : 'options.packAdded')}</p>
      </div>
      {!pack.bundled && (
        <button
          type="button"
          class="button"
          aria-label={t('options.removePack', { title: title.text })}
          onClick={(event) => {
            focusHeading(event.currentTarget);
            onRemove(pack);
          }}
        >
          {t('options.remove')}
        </button>
      )}
    </li>
  );
}
