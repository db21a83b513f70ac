import { useState } from 'preact/hooks';
import type { FeedbackProps } from './feedback-state.ts';
import type { Translator } from './text/translator.ts';

/** What takes a mark away: the sentence does not say that, or the claim is not wanted here. */
export function FeedbackAside({ feedback, t }: { feedback: FeedbackProps; t: Translator }) {
  const { site, inPrivate, aside, onGive } = feedback;
  const [withAddress, setWithAddress] = useState(false);
  if (aside !== null) return <Noted feedback={feedback} aside={aside} t={t} />;
  return (
    <>
      <section>
        <h4>{t('feedback.notThisHeading')}</h4>
        <button
          type="button"
          class="button"
          onClick={(event) => event.isTrusted && onGive({ kind: 'not-this', withAddress })}
        >
          {t('feedback.notThis')}
        </button>
        {!inPrivate && (
          <>
            <p class="hint">{t('feedback.notThisScope')}</p>
            <label class="tick">
              <input
                type="checkbox"
                checked={withAddress}
                onChange={(event) => setWithAddress(event.currentTarget.checked)}
              />
              <span>{t('feedback.withAddress')}</span>
            </label>
          </>
        )}
      </section>
      <section>
        <h4>{t('feedback.hideHeading')}</h4>
        <div class="button-row">
          {(inPrivate ? (['page'] as const) : (['page', 'site', 'everywhere'] as const)).map((where) => (
            <button
              key={where}
              type="button"
              class="button"
              onClick={(event) => event.isTrusted && onGive({ kind: 'hide', where })}
            >
              {where === 'site'
                ? t.parts('feedback.hide.site', { site: <bdi>{site}</bdi> })
                : t(`feedback.hide.${where}`)}
            </button>
          ))}
        </div>
      </section>
    </>
  );
}

interface NotedProps {
  feedback: FeedbackProps;
  aside: NonNullable<FeedbackProps['aside']>;
  t: Translator;
}

function Noted({
  feedback: { site, inPrivate, onTakeBack },
  aside: { what, phase, silenced },
  t,
}: NotedProps) {
  const hereOnly = phase === 'failed' || inPrivate;
  return (
    <div class="noted">
      <p role="status">
        {what.kind === 'not-this'
          ? t(hereOnly ? 'feedback.notedHere' : 'feedback.noted')
          : what.where === 'site'
            ? t.parts('feedback.hidden.site', { site: <bdi>{site}</bdi> })
            : t(`feedback.hidden.${what.where}`)}
        {silenced && ` ${t('feedback.silenced')}`}
        {phase === 'failed' && ` ${t('feedback.failed')}`}
      </p>
      <button
        type="button"
        class="link-button undo"
        onClick={(event) => event.isTrusted && onTakeBack('aside')}
      >
        {t('feedback.undo')}
      </button>
    </div>
  );
}
