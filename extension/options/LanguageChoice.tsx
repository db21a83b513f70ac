import { CATALOGUES, NOT_YET_READ_OVER } from '../ui/text/catalogues.ts';
import { createTranslator, type Translator } from '../ui/text/translator.ts';

interface Props {
  /** A language tag, or `auto`. */
  chosen: string;
  t: Translator;
  onChoose(language: string): void;
}

/** Each language is offered under its own name: who looks for it may not read the present one. */
export function LanguageChoice({ chosen, t, onChoose }: Props) {
  return (
    <section>
      <h2>{t('options.language')}</h2>
      <label class="choice">
        <span>{t('options.languageLabel')}</span>
        <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
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
    </section>
  );
}
