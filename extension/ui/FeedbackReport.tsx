import { useEffect, useRef, useState } from 'preact/hooks';
import type { FeedbackProps } from './feedback-state.ts';
import type { Translator } from './text/translator.ts';

/** A text for whoever looks for a fault: read and edited first, then copied, and sent by nobody but the reader. */
export function FeedbackReport({ feedback, t }: { feedback: FeedbackProps; t: Translator }) {
  const [withPage, setWithPage] = useState(false);
  const [text, setText] = useState(() => feedback.diagnosis(false));
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    // After the first line, which asks what went wrong.
    const start = field.current?.value.indexOf('\n') ?? 0;
    field.current?.setSelectionRange(start, start);
    field.current?.scrollTo(0, 0);
  }, []);

  function choosePage(wanted: boolean): void {
    setWithPage(wanted);
    setText(feedback.diagnosis(wanted));
    setCopied(null);
  }

  async function copy(): Promise<void> {
    const done = await feedback.copy(text);
    setCopied(done);
    if (!done) field.current?.select();
  }

  return (
    <section>
      <h4 id="report">{t('feedback.problem')}</h4>
      <p class="hint" id="report-note">
        {t('feedback.problemNote')}
      </p>
      <label class="tick">
        <input
          type="checkbox"
          checked={withPage}
          onChange={(event) => choosePage(event.currentTarget.checked)}
        />
        <span>{t('feedback.problemPage')}</span>
      </label>
      {/* For developers; in English, as their documents are. */}
      <textarea
        ref={field}
        rows={9}
        lang="en"
        dir="ltr"
        aria-labelledby="report"
        aria-describedby="report-note"
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="noted">
        <button type="button" class="button" onClick={(event) => event.isTrusted && void copy()}>
          {t('feedback.copy')}
        </button>
        <p role="status">{copied !== null && t(copied ? 'feedback.copied' : 'feedback.copyByHand')}</p>
      </div>
    </section>
  );
}
