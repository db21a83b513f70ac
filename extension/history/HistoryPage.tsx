import { Glyph } from '../ui/Glyph.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { HistoryDays } from './HistoryDays.tsx';
import type { HistoryActions, HistoryState } from './history-state.ts';

interface Props extends HistoryActions {
  state: HistoryState;
  t: Translator;
}

/** The cards that were opened on this device: found by words, grouped by day, forgotten in one press. */
export function HistoryPage({ state, t, ...actions }: Props) {
  const { list, on, forgotten } = state;
  return (
    <main class="history">
      <header>
        <h1 tabIndex={-1}>
          <Glyph name="plumb" />
          {t('history.title')}
        </h1>
        <p class="soft">{t('history.purpose')}</p>
        {!on && <p class="notice">{t('history.off')}</p>}
      </header>
      {typeof list === 'string' ? (
        <p role="status">{t(list === 'failed' ? 'history.failed' : 'history.loading')}</p>
      ) : (
        <>
          {list.corrected > 0 && (
            <div class="notice corrected">
              <p>{t('history.corrected', { n: list.corrected })}</p>
              <button type="button" class="button" onClick={actions.onAcknowledge}>
                {t('history.acknowledge')}
              </button>
            </div>
          )}
          {list.all > 0 && <Tools state={state} t={t} {...actions} />}
          <p
            role="status"
            class={list.found === 0 || forgotten || state.search.trim() !== '' ? 'soft' : 'unseen'}
          >
            {forgotten && t(list.all === 0 ? 'history.forgottenAll' : 'history.forgotten')}
            {!forgotten && list.all === 0 && t('history.none')}
            {!forgotten && list.all > 0 && t('history.found', { n: list.found })}
          </p>
          <HistoryDays items={list.items} t={t} onForget={actions.onForget} />
          {list.items.length < list.found && (
            <button type="button" class="button more" onClick={actions.onMore}>
              {t('history.more', { n: list.found - list.items.length })}
            </button>
          )}
        </>
      )}
    </main>
  );
}

function Tools({ state, t, onSearch, onForget }: Props) {
  return (
    <div class="tools">
      <label class="search">
        <span class="soft">{t('history.search')}</span>
        <input
          type="search"
          class="text-field"
          value={state.search}
          maxLength={200}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="button"
        onClick={() => {
          // The button goes with the history, and the focus with it.
          document.querySelector('h1')?.focus();
          onForget({ all: true });
        }}
      >
        {t('history.forgetAll')}
      </button>
    </div>
  );
}
