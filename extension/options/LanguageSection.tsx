import { CATALOGUES, NOT_YET_READ_OVER } from '../ui/text/catalogues.ts';
import { createTranslator } from '../ui/text/translator.ts';
import type { SectionProps } from './options-state.ts';
import { Section } from './Section.tsx';

/** Each language is offered under its own name: who looks for it may not read the present one. */
export function LanguageSection({ state, t, reset, onSettings }: SectionProps) {
  return (
    <Section name="language" t={t} onReset={reset}>
      <label class="choice">
        <span>{t('options.languageLabel')}</span>
        <select
          value={state.settings.language}
          onChange={(event) => onSettings({ language: event.currentTarget.value })}
        >
          <option value="auto">{t('options.languageAuto')}</option>
          {Object.keys(CATALOGUES).map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {createTranslator(tag).languageName(tag)}
            </option>
          ))}
        </select>
      </label>
      <p class="soft">{t('options.languageNote')}</p>
      {NOT_YET_READ_OVER.has(t.language) && <p class="soft">{t('options.languageNotReviewed')}</p>}
    </Section>
  );
}
