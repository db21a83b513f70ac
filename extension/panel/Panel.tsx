import { Glyph } from '../ui/Glyph.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { CorrectedLine } from './CorrectedLine.tsx';
import { MarkList } from './MarkList.tsx';
import { PageSummary } from './PageSummary.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';
import { ReadingControls } from './ReadingControls.tsx';

interface Props extends PanelActions {
  state: PanelState;
  t: Translator;
}

/** The page in front of the person: what was found, a way to each mark, and what decides where Plumbline reads. */
export function Panel({ state, t, ...actions }: Props) {
  const { page } = state;
  const marks = page.kind === 'read' ? page.state.marks : [];
  return (
    <main class={`panel ${state.place}`}>
      <div class="head">
        <h1>
          <Glyph name="plumb" />
          {t('product.name')}
        </h1>
        {state.canOpenBeside && (
          <button
            type="button"
            class="icon-button turns"
            aria-label={t('panel.openBeside')}
            title={t('panel.openBeside')}
            onClick={actions.onOpenBeside}
          >
            <Glyph name="beside" />
          </button>
        )}
        <button type="button" class="button" onClick={actions.onOptions}>
          {t('panel.options')}
        </button>
      </div>
      <PageSummary state={state} t={t} {...actions} />
      <CorrectedLine n={state.corrected ?? 0} t={t} />
      {page.kind === 'read' && marks.length > 0 && <MarkList state={page.state} t={t} {...actions} />}
      <ReadingControls state={state} t={t} {...actions} />
    </main>
  );
}
