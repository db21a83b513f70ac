import type { Agreement } from '../../src/card/agreement.ts';
import type { SourceView, SourceViews } from '../../src/card/source-view.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { PackText } from './PackText.tsx';
import { Part } from './Part.tsx';
import type { Translator } from './text/translator.ts';

interface Props {
  sources: SourceViews;
  agreement: Agreement | null;
  t: Translator;
}

/** The evidence side by side, sorted by what it does to the claim, and whether those who rate the claim agree. */
export function SourceList({ sources, agreement, t }: Props) {
  const roles = (['refutes', 'supports', 'context'] as const).filter((role) => sources[role].length > 0);
  const all = roles.reduce((sum, role) => sum + sources[role].length, 0);
  return (
    <Part heading={t('sources.heading')} hint={t('sources.count', { n: all })} open>
      {agreement && <AgreementLine of={agreement} t={t} />}
      {roles.map((role) => (
        <section key={role}>
          <h4>{t(`sources.${role}`)}</h4>
          <ul class="sources">
            {sources[role].map((source) => (
              <SourceItem key={source.id} source={source} t={t} />
            ))}
          </ul>
        </section>
      ))}
    </Part>
  );
}

/** "All 3 publishers that rate it are against the claim", with their own words. */
function AgreementLine({ of: { kind, publishers, ratings }, t }: { of: Agreement; t: Translator }) {
  return (
    <div class="agreement">
      <p>{t(`agreement.${kind}`, { n: publishers })}</p>
      <ul>
        {ratings.map((rating) => (
          <li key={rating.text}>
            <Rating text={rating.text} language={rating.language} />
            {ratings.length > 1 && ` ${t('agreement.times', { n: rating.publishers })}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function SourceItem({ source, t }: { source: SourceView; t: Translator }) {
  const { language, quote, rating } = source;
  return (
    <li>
      <p class="source-head">
        <span class="publisher" lang={language} dir="auto">
          {source.publisher}
        </span>
        {rating !== null && (
          <span>{t.parts('source.rating', { rating: <Rating text={rating} language={language} /> })}</span>
        )}
      </p>
      <p class="source-title">
        <OutsideLink href={source.url} lang={language} t={t}>
          {source.title}
        </OutsideLink>
      </p>
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
      <p class="source-meta">
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
    </li>
  );
}

/** A publisher's own rating words, in the language it wrote them in. */
function Rating({ text, language }: { text: string; language: string }) {
  return (
    <strong class="rating" lang={language} dir="auto">
      {text}
    </strong>
  );
}
