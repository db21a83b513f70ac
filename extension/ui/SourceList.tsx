import type { SourceView, SourceViews } from '../../src/card/source-view.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { PackText } from './PackText.tsx';
import type { Translator } from './text/translator.ts';

/** The evidence, sorted by what it does to the claim. */
export function SourceList({ sources, t }: { sources: SourceViews; t: Translator }) {
  return (
    <details class="part" open>
      <summary>{t('sources.heading')}</summary>
      {(['refutes', 'supports', 'context'] as const).map((role) =>
        sources[role].length === 0 ? null : (
          <section key={role}>
            <h3>{t(`sources.${role}`)}</h3>
            <ul class="sources">
              {sources[role].map((source) => (
                <SourceItem key={source.id} source={source} t={t} />
              ))}
            </ul>
          </section>
        ),
      )}
    </details>
  );
}

function SourceItem({ source, t }: { source: SourceView; t: Translator }) {
  const { language, quote } = source;
  return (
    <li>
      <p class="source-meta">
        <span class="publisher" lang={language} dir="auto">
          {source.publisher}
        </span>
        <span>
          {source.date === null ? (
            t('source.undated')
          ) : (
            <time dateTime={source.date}>{t.date(source.date)}</time>
          )}
        </span>
        {language !== t.language && (
          <span>{t('source.inLanguage', { language: t.languageName(language) })}</span>
        )}
      </p>
      <p class="source-title">
        <OutsideLink href={source.url} lang={language} t={t}>
          {source.title}
        </OutsideLink>
      </p>
      {source.rating !== null && (
        <p class="source-rating">
          {t.parts('source.rating', {
            rating: (
              <strong lang={language} dir="auto">
                {source.rating}
              </strong>
            ),
          })}
        </p>
      )}
      <PackText of={source.says} as="p" />
      {quote && (
        <figure class="quote">
          <blockquote lang={language} dir="auto">
            {quote.text}
          </blockquote>
          <figcaption>
            <PackText of={quote.speaker} />
          </figcaption>
        </figure>
      )}
    </li>
  );
}
