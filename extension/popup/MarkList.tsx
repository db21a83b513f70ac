import type { PageMark } from '../platform/messages.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { PackText } from '../ui/PackText.tsx';
import type { Translator } from '../ui/text/translator.ts';
import type { PopupActions } from './popup-state.ts';

interface Props extends Pick<PopupActions, 'onGo'> {
  marks: readonly PageMark[];
  t: Translator;
}

/** Marks and mentions in reading order, each a way to its sentence. */
export function MarkList({ marks, t, onGo }: Props) {
  return (
    <section>
      <div class="head">
        <h2 class="soft list-heading">{t('popup.list')}</h2>
        <StepButton name="previous" label={t('popup.previous')} onGo={onGo} />
        <StepButton name="next" label={t('popup.next')} onGo={onGo} />
      </div>
      <ol class="marks">
        {marks.map((mark) => (
          <li key={mark.index}>
            <button type="button" onClick={() => onGo(mark)}>
              {!mark.shown && <span class="soft">{t('popup.mention')}</span>}
              <span class="quote-line" dir="auto">
                {mark.quote}
              </span>
              <span class="soft claim-line">
                {t.parts('popup.claim', { claim: <PackText of={mark.claim} /> })}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {marks.some((mark) => !mark.shown) && <p class="soft">{t('popup.mentionExplained')}</p>}
    </section>
  );
}

function StepButton({
  name,
  label,
  onGo,
}: { name: 'previous' | 'next'; label: string } & Pick<PopupActions, 'onGo'>) {
  return (
    <button type="button" class="icon-button turns" aria-label={label} onClick={() => onGo(name)}>
      <Glyph name={name} />
    </button>
  );
}
