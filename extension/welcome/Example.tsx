import type { Translator } from '../ui/text/translator.ts';

/**
 * A short article that is invented and says so. Its marks are made by the reader, the matcher and the painter that work on
 * news pages; the claim is one of the bundled packs (`humans-use-ten-percent-of-brain`).
 */
export function Example({ t }: { t: Translator }) {
  return (
    <div class="example">
      <div class="example-note">{t('welcome.try.note')}</div>
      <article aria-label={t('welcome.example.label')}>
        <h3>{t('welcome.example.headline')}</h3>
        <p>{t('welcome.example.opening')}</p>
        <p>
          {t('welcome.example.reported')} {t('welcome.example.after')}
        </p>
        <p>{t('welcome.example.rejected')}</p>
        <p>{t('welcome.example.ending')}</p>
      </article>
    </div>
  );
}
