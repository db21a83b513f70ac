import type { FeedbackProps, RatingReason } from './feedback-state.ts';
import type { TextKey } from './text/catalogue.ts';
import type { Translator } from './text/translator.ts';

const HELPFUL = {
  clear: 'feedback.reason.clear',
  sources: 'feedback.reason.sources',
  answers: 'feedback.reason.answers',
  context: 'feedback.reason.context',
  fair: 'feedback.reason.fair',
} as const satisfies Partial<Record<RatingReason, TextKey>>;

const UNHELPFUL = {
  'no-sources': 'feedback.reason.no-sources',
  misses: 'feedback.reason.misses',
  hard: 'feedback.reason.hard',
  'one-sided': 'feedback.reason.one-sided',
  outdated: 'feedback.reason.outdated',
  'not-needed': 'feedback.reason.not-needed',
} as const satisfies Partial<Record<RatingReason, TextKey>>;

/** Whether the card helped, and if the reader likes, why. */
export function FeedbackRating({ feedback, t }: { feedback: FeedbackProps; t: Translator }) {
  const { rating, onGive, onTakeBack } = feedback;
  const given = rating?.what;
  return (
    <section>
      <fieldset>
        <legend class="title">{t('feedback.helpful')}</legend>
        <div class="button-row">
          {([true, false] as const).map((helpful) => (
            <button
              key={String(helpful)}
              type="button"
              class="button"
              aria-pressed={given?.helpful === helpful}
              onClick={(event) => event.isTrusted && onGive({ kind: 'rating', helpful, reason: null })}
            >
              {t(helpful ? 'feedback.yes' : 'feedback.no')}
            </button>
          ))}
        </div>
      </fieldset>
      {given && (
        <>
          <fieldset>
            <legend>{t('feedback.why')}</legend>
            {reasonsFor(given.helpful).map(([reason, key]) => (
              <label class="tick" key={reason}>
                <input
                  type="radio"
                  name="reason"
                  checked={given.reason === reason}
                  onChange={(event) =>
                    event.isTrusted && onGive({ kind: 'rating', helpful: given.helpful, reason })
                  }
                />
                <span>{t(key)}</span>
              </label>
            ))}
          </fieldset>
          <div class="noted">
            <p role="status">{t(rating.phase === 'failed' ? 'feedback.failed' : 'feedback.rated')}</p>
            <button
              type="button"
              class="link-button undo"
              onClick={(event) => event.isTrusted && onTakeBack('rating')}
            >
              {t('feedback.undo')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function reasonsFor(helpful: boolean) {
  return Object.entries(helpful ? HELPFUL : UNHELPFUL) as [
    RatingReason,
    (typeof HELPFUL)[keyof typeof HELPFUL] | (typeof UNHELPFUL)[keyof typeof UNHELPFUL],
  ][];
}
