import { Glyph } from './Glyph.tsx';
import { MarkFacts } from './MarkFacts.tsx';
import type { MarkLine } from './MarkIndex.tsx';
import type { Translator } from './text/translator.ts';

interface Props {
  /** Which mark this is, counted from 1, and of how many. */
  n: number;
  of: number;
  line: MarkLine;
  t: Translator;
  /** Whether its card is open. */
  expanded: boolean;
  onOpen(): void;
}

/**
 * Stands in for a mark where a keyboard needs something to hold on to: a mark is painted, it is no element and can
 * take no focus. Seen only while it has the focus; the content script puts it beside the sentence. Whoever hears it
 * instead hears the sentence, for the focus has not read the page up to there, and then what is said of it.
 */
export function MarkProxy({ n, of, line, t, expanded, onOpen }: Props) {
  return (
    <div lang={t.language} dir={t.direction}>
      <button
        type="button"
        class="proxy"
        aria-haspopup="dialog"
        aria-expanded={expanded}
        aria-describedby={ABOUT_ID}
        onClick={({ isTrusted }) => isTrusted && onOpen()}
      >
        <Glyph name="plumb" />
        <span class="unseen">
          {t.parts('mark.proxy', {
            n,
            of,
            sentence: (
              <span lang={line.lang ?? undefined} dir="auto">
                {line.sentence}
              </span>
            ),
          })}
        </span>
      </button>
      <span id={ABOUT_ID} class="unseen">
        <MarkFacts of={line} t={t} />
      </span>
    </div>
  );
}

/** Id inside the shadow root of what describes the mark that has the focus. */
const ABOUT_ID = 'about-mark';
