import type { WhyMatched as Why } from '../../src/card/why-matched.ts';
import { PackText } from './PackText.tsx';
import { Part } from './Part.tsx';
import type { Translator } from './text/translator.ts';

/** The matcher's notes are English, see Check.note; what has none of its letters are words of the page alone. */
const ENGLISH = /[a-z]/i;

/** Why a mark stands at this sentence: enough to see for oneself whether the match is right. */
export function WhyMatched({ why, t }: { why: Why; t: Translator }) {
  return (
    <Part class="why" heading={t('why.heading')} hint={t.percent(why.confidence)}>
      <p>{t(`why.certainty.${why.certainty}`, { percent: t.percent(why.confidence) })}</p>
      <p>{t('why.sentence')}</p>
      <blockquote lang={why.quoteLang === '' ? undefined : why.quoteLang} dir="auto">
        {why.quote.map((piece, i) => (piece.agrees ? <u key={i}>{piece.text}</u> : piece.text))}
      </blockquote>
      {why.wording.text !== '' && (
        <>
          <p>{t('why.wording')}</p>
          <blockquote>
            <PackText of={why.wording} />
          </blockquote>
        </>
      )}
      {why.refersBack && <p>{t('why.refersBack')}</p>}
      {why.cues.length > 0 && (
        <p>
          {t.parts('why.cues', {
            cues: (
              <q lang={why.quoteLang === '' ? undefined : why.quoteLang} dir="auto">
                {why.cues.join(' … ')}
              </q>
            ),
          })}
        </p>
      )}
      {why.checks.length > 0 && (
        <>
          <p>{t('why.checks')}</p>
          <ul class="checks">
            {why.checks.map((check) => (
              <li key={check.check + check.note} class={check.outcome}>
                {t(`why.${check.outcome}.${check.check}`)}
                {check.note !== '' && (
                  <span class="note" lang={ENGLISH.test(check.note) ? 'en' : why.quoteLang} dir="auto">
                    {check.note}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('why.onDevice')}</p>
    </Part>
  );
}
