import type { Treatment } from '../../src/card/claim-view.ts';
import type { Verdict } from '../../src/claim/claim.ts';
import type { LocalText } from '../../src/claim/localized.ts';
import { MarkFacts } from './MarkFacts.tsx';
import type { Translator } from './text/translator.ts';

/** One mark as the list says it. */
export interface MarkLine {
  /** The same for the same mark after the page was read again. */
  key: string;
  sentence: string;
  /** Language of the sentence, or null. */
  lang: string | null;
  /** Given where the sentence carries several claims. */
  claim: LocalText | null;
  treatment: Treatment;
  verdict: Verdict;
  /** Whose verdict it is. */
  ratedBy: LocalText;
}

interface Props {
  lines: readonly MarkLine[];
  t: Translator;
  /** Key of the mark whose card is open, if any. */
  open: string | null;
  onPress(key: string): void;
}

/** Id of the heading inside the shadow root: it takes the focus when the last mark goes away under it. */
export const INDEX_HEADING_ID = 'marks';

/**
 * The marks of a page as buttons, in reading order. A mark is painted: neither Tab nor a screen reader finds it, so
 * this stands behind the page for them. It is seen only while the focus is in it, as a skip link is.
 */
export function MarkIndex({ lines, t, open, onPress }: Props) {
  return (
    <section class="index" aria-labelledby={INDEX_HEADING_ID} lang={t.language} dir={t.direction}>
      <h2 id={INDEX_HEADING_ID} tabIndex={-1}>
        {lines.length === 0 ? t('index.none') : t('index.heading', { n: lines.length })}
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: WebKit, and who follows it, forget that a list without bullets is one */}
      <ol role="list">
        {lines.map((line) => (
          <li key={line.key}>
            <button
              type="button"
              data-key={line.key}
              aria-haspopup="dialog"
              aria-expanded={line.key === open}
              onClick={({ isTrusted }) => isTrusted && onPress(line.key)}
            >
              <span class="index-sentence" lang={line.lang ?? undefined} dir="auto">
                {line.sentence}
              </span>{' '}
              <span class="index-facts">
                <MarkFacts of={line} t={t} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
