import type { Translator } from '../ui/text/translator.ts';
import { focusHeading } from './focus-heading.ts';

interface Props {
  sites: readonly string[];
  t: Translator;
  onRemove(site: string): void;
}

/** Sites the person does not want read. */
export function SilentSites({ sites, t, onRemove }: Props) {
  return (
    <section>
      <h2 tabIndex={-1}>{t('options.sites')}</h2>
      <p class="soft">{t('options.sitesNote')}</p>
      {sites.length === 0 ? (
        <p class="empty">{t('options.noSites')}</p>
      ) : (
        <ul class="rows">
          {sites.toSorted().map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="button"
                aria-label={t('options.removeSite', { site })}
                onClick={(event) => {
                  focusHeading(event.currentTarget);
                  onRemove(site);
                }}
              >
                {t('options.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
