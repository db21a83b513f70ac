import type { Ref } from 'preact';
import type { LocalText } from '../../src/claim/localized.ts';
import { Glyph } from './Glyph.tsx';
import { PackText } from './PackText.tsx';
import type { Translator } from './text/translator.ts';

interface Props {
  /** Which mark this is, counted from 1, and of how many. */
  n: number;
  of: number;
  claim: LocalText;
  t: Translator;
  /** Whether its card is open. */
  expanded: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  onOpen(): void;
}

/**
 * Stands in for a mark where a keyboard needs something to hold on to: a mark is painted, it is no element and can
 * take no focus. Seen only while it has the focus; the content script puts it beside the sentence.
 */
export function MarkProxy({ n, of, claim, t, expanded, buttonRef, onOpen }: Props) {
  return (
    <button
      ref={buttonRef}
      type="button"
      class="proxy"
      lang={t.language}
      dir={t.direction}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      onClick={onOpen}
    >
      <Glyph name="plumb" />
      <span class="unseen">{t.parts('mark.proxy', { n, of, claim: <PackText of={claim} /> })}</span>
    </button>
  );
}
