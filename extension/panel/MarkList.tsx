import { useEffect, useRef } from 'preact/hooks';
import type { PageState } from '../platform/messages.ts';
import { Glyph } from '../ui/Glyph.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { MarkRow } from './MarkRow.tsx';
import type { PanelActions } from './panel-state.ts';
import { CONTROLS_ID } from './ReadingControls.tsx';

interface Props extends Pick<PanelActions, 'onGo' | 'onBack'> {
  state: PageState;
  t: Translator;
}

/** From here on a keyboard is offered a way round the list. */
const LONG = 8;

/** Marks and mentions in reading order, each a way to its sentence, with steps and the way back. */
export function MarkList({ state, t, onGo, onBack }: Props) {
  const { marks, current, canGoBack } = state;
  const shown = marks.filter((mark) => mark.shown);
  const at = shown.findIndex((mark) => mark.index === current);
  const list = useRef<HTMLOListElement>(null);
  // The page leads: whoever steps there by keyboard finds the place in the list.
  useEffect(
    () => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }),
    [current],
  );
  return (
    <section class="found">
      <div class="head">
        <h2 class="soft list-heading">{t('panel.list')}</h2>
        {shown.length > 0 && <StepButton name="previous" label={t('panel.previous')} onGo={onGo} />}
        {at >= 0 && <span class="soft">{t('panel.position', { index: at + 1, of: shown.length })}</span>}
        {shown.length > 0 && <StepButton name="next" label={t('panel.next')} onGo={onGo} />}
      </div>
      {canGoBack && (
        <button type="button" class="button back-button turns" onClick={onBack}>
          <Glyph name="back" />
          {t('panel.back')}
        </button>
      )}
      {marks.length > LONG && (
        <a class="skip" href={`#${CONTROLS_ID}`}>
          {t('panel.skipList')}
        </a>
      )}
      <div class="scroller">
        <ol class="marks" ref={list} onKeyDown={moveFocus}>
          {marks.map((mark) => (
            <MarkRow
              key={mark.index}
              mark={mark}
              n={mark.shown ? shown.indexOf(mark) + 1 : null}
              isCurrent={mark.index === current}
              t={t}
              onGo={onGo}
            />
          ))}
        </ol>
        {shown.length < marks.length && <p class="soft aside">{t('panel.mentionExplained')}</p>}
      </div>
    </section>
  );
}

/** Up, Down, Home and End beside Tab: two hundred marks are a long way. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLOListElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: buttons.length - 1 }[event.key];
  const button = to === undefined || event.altKey || event.ctrlKey || event.metaKey ? undefined : buttons[to];
  if (at < 0 || !button) return;
  event.preventDefault();
  button.focus();
}

function StepButton({
  name,
  label,
  onGo,
}: { name: 'previous' | 'next'; label: string } & Pick<PanelActions, 'onGo'>) {
  return (
    <button
      type="button"
      class="icon-button turns"
      aria-label={label}
      title={label}
      onClick={() => onGo(name)}
    >
      <Glyph name={name} />
    </button>
  );
}
