import { useState } from 'preact/hooks';
import type { Translator } from '../ui/text/translator.ts';
import { focusHeading } from './focus-heading.ts';
import { siteIn } from './site-in.ts';

interface Props {
  /** `off`: silent sites; `on`: chosen ones. */
  name: 'off' | 'on';
  sites: readonly string[];
  t: Translator;
  onChange(sites: string[]): void;
}

/** Sites to add to and to take from. */
export function SiteList({ name, sites, t, onChange }: Props) {
  const [refused, setRefused] = useState(false);
  const field = `sites-${name}`;

  function add(input: HTMLInputElement): void {
    const site = siteIn(input.value);
    setRefused(site === null);
    if (site === null) return;
    input.value = '';
    if (!sites.includes(site)) onChange([...sites, site]);
  }

  return (
    <div class="site-list">
      <h3>{t(`options.sites.${name}`)}</h3>
      <p class="soft">{t(`options.sites.${name}.note`)}</p>
      {sites.length === 0 ? (
        <p class="soft empty">{t('options.noSites')}</p>
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
                  onChange(sites.filter((other) => other !== site));
                }}
              >
                {t('options.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          const input = event.currentTarget.querySelector('input');
          if (input) add(input);
        }}
      >
        <label for={field}>{t('options.addSite')}</label>
        <div class="field">
          <input
            id={field}
            class="text-field"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            dir="ltr"
            maxLength={2_000}
            placeholder={t('options.siteExample')}
            aria-invalid={refused}
            aria-describedby={refused ? `${field}-refused` : undefined}
          />
          <button type="submit" class="button">
            {t('options.add')}
          </button>
        </div>
        <p class="notice" id={`${field}-refused`} role="alert" hidden={!refused}>
          {refused ? t('options.noSite') : ''}
        </p>
      </form>
    </div>
  );
}
