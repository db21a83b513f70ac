import type { PageMark } from '../platform/messages.ts';
import { PackText } from '../ui/PackText.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { VerdictShape } from '../ui/VerdictShape.tsx';
import type { PanelActions } from './panel-state.ts';

interface Props extends Pick<PanelActions, 'onGo'> {
  mark: PageMark;
  /** Which of the marks it is, counted from 1; null for a mention. */
  n: number | null;
  /** The page shows its card, or the reader stepped to it. */
  isCurrent: boolean;
  t: Translator;
}

/** One sentence: what the claim in it was found to be and by whom, its words, and what the page does with it. */
export function MarkRow({ mark, n, isCurrent, t, onGo }: Props) {
  const { verdict, ratedBy } = mark;
  return (
    <li>
      <button
        type="button"
        class={n === null ? 'mark-row mention' : 'mark-row'}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onGo(mark)}
      >
        <span class="soft mark-number">{n ?? t('panel.mention')}</span>
        <span class="mark-head">
          <span class={`mark-verdict verdict-${verdict}`}>
            <VerdictShape verdict={verdict} />
            {t(`verdict.${verdict}`)}
          </span>{' '}
          <span class="soft">{t.parts('panel.ratedBy', { name: <PackText of={ratedBy} /> })}</span>
        </span>
        <span class="quote-line" dir="auto">
          {mark.quote}
        </span>
        <span class="soft about-line">
          {t(`treatment.${mark.treatment}`)} {t.parts('panel.claim', { claim: <PackText of={mark.claim} /> })}
        </span>
      </button>
    </li>
  );
}
