import { useId, useState } from 'preact/hooks';
import type { Translator } from './text/translator.ts';

/** What can be copied, as text. */
export interface Copies {
  /** The address of this page, leading to the sentence. */
  link: string;
  /** Claim, verdict and sources as plain text. */
  citation: string;
}

interface Props {
  copies: Copies;
  t: Translator;
  /** @returns whether it is in the clipboard; a page may have forbidden that */
  onCopy(text: string): Promise<boolean>;
}

/** Copies a link to the sentence or a citation of the claim. What cannot be copied for the reader can be selected. */
export function CopyActions({ copies, t, onCopy }: Props) {
  const [copied, setCopied] = useState<{ what: keyof Copies; done: boolean } | null>(null);
  const hintId = useId();
  const copy = async (what: keyof Copies) => {
    setCopied(null);
    setCopied({ what, done: await onCopy(copies[what]) });
  };
  return (
    <section class="copy" aria-label={t('copy.heading')}>
      <div class="actions">
        {(['link', 'citation'] as const).map((what) => (
          <button key={what} type="button" class="text-button" onClick={() => void copy(what)}>
            {t(`copy.${what}`)}
          </button>
        ))}
      </div>
      <p role="status" id={hintId} class="copied">
        {copied && t(copied.done ? `copy.done.${copied.what}` : 'copy.byHand')}
      </p>
      {copied?.done === false && (
        <textarea readOnly rows={4} aria-describedby={hintId} aria-label={t(`copy.${copied.what}`)}>
          {copies[copied.what]}
        </textarea>
      )}
    </section>
  );
}
