import { useEffect, useRef, useState } from 'preact/hooks';
import { FeedbackAside } from './FeedbackAside.tsx';
import { FeedbackRating } from './FeedbackRating.tsx';
import { FeedbackReport } from './FeedbackReport.tsx';
import type { FeedbackProps } from './feedback-state.ts';
import type { Translator } from './text/translator.ts';

/**
 * The foot of a card: one line, which unfolds what a reader can say of it. Each says in words how far it reaches, and
 * each can be taken back.
 */
export function Feedback({ feedback, t }: { feedback: FeedbackProps; t: Translator }) {
  const { inPrivate, aside, rating } = feedback;
  const foot = useRef<HTMLDetailsElement>(null);
  const [reporting, setReporting] = useState(false);
  useFocusOnUndo(foot, `${aside?.what.kind} ${aside !== null} ${rating !== null}`);
  return (
    <details class="part feedback" ref={foot}>
      <summary>
        <h3>{t('feedback.heading')}</h3>
      </summary>
      <p class="hint">{t(inPrivate ? 'feedback.inPrivate' : 'feedback.onDevice')}</p>
      {!inPrivate && <FeedbackRating feedback={feedback} t={t} />}
      <FeedbackAside feedback={feedback} t={t} />
      {reporting ? (
        <FeedbackReport feedback={feedback} t={t} />
      ) : (
        <button type="button" class="link-button" onClick={(event) => event.isTrusted && setReporting(true)}>
          {t('feedback.problem')}
        </button>
      )}
    </details>
  );
}

/** A button that was pressed makes way for what became of it: the focus goes along and is not lost. */
function useFocusOnUndo(foot: { current: HTMLDetailsElement | null }, state: string): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    const of = foot.current;
    const root = of?.getRootNode() as ShadowRoot | Document | undefined;
    if (!of || root?.activeElement) return;
    (of.querySelector<HTMLElement>('.undo') ?? of.querySelector('summary'))?.focus();
  }, [state]);
}
