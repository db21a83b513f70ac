import { pickText } from '../../src/claim/localized.ts';
import type { PackSummary } from '../platform/messages.ts';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { PackText } from '../ui/PackText.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { focusHeading } from './focus-heading.ts';
import type { OptionsState } from './options-state.ts';

interface Props {
  packs: OptionsState['packs'];
  /** Ids of those that are switched off. */
  off: readonly string[];
  t: Translator;
  onSwitch(id: string, on: boolean): void;
  onRemove(pack: PackSummary): void;
}

/** The packs that are there: what is in them, whose they are, where to complain, and a switch for each. */
export function PackList({ packs, off, t, onSwitch, onRemove }: Props) {
  if (packs === 'loading') return <p>{t('options.packsLoading')}</p>;
  if (packs === 'failed') return <p class="notice">{t('options.packsFailed')}</p>;
  return (
    <ul class="rows">
      {packs.map((pack) => (
        <PackRow
          key={pack.manifest.id}
          pack={pack}
          on={!off.includes(pack.manifest.id)}
          t={t}
          onSwitch={(on) => onSwitch(pack.manifest.id, on)}
          onRemove={onRemove}
        />
      ))}
    </ul>
  );
}

/** Our own policy is a page of the extension, as this one is. */
const policyAddress = (policy: string) => (policy === 'plumbline' ? '../policy/index.html' : policy);

interface RowProps {
  pack: PackSummary;
  on: boolean;
  t: Translator;
  onSwitch(on: boolean): void;
  onRemove(pack: PackSummary): void;
}

function PackRow({ pack, on, t, onSwitch, onRemove }: RowProps) {
  const { manifest } = pack;
  const title = pickText(manifest.title, [t.language]);
  const facts = [
    t('options.packClaims', { n: pack.claims }),
    t('options.packVersion', { version: manifest.version }),
    manifest.licence,
    ...manifest.languages.map((tag) => t.languageName(tag)),
    t(pack.bundled ? 'options.packBundled' : 'options.packAdded'),
  ];
  return (
    <li>
      <div class="pack">
        <h3>
          <Switch on={on} onChange={onSwitch}>
            <PackText of={title} />
          </Switch>
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
