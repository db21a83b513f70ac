import { Glyph } from '../ui/Glyph.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { MarkList } from './MarkList.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';

/** The page in front of the person in a few honest words, and the two switches. */
export function Popup({ state, t, ...actions }: { state: PopupState; t: Translator } & PopupActions) {
  return (
    <main class="popup">
      <div class="head">
        <h1>
          <Glyph name="plumb" />
          {t('product.name')}
        </h1>
        <button type="button" class="button" onClick={actions.onOptions}>
          {t('popup.options')}
        </button>
      </div>
      {/* Said aloud when the reading is done. */}
      <div aria-live="polite">
        <PageSummary state={state} t={t} onRead={actions.onRead} />
      </div>
      {reads(state) && state.page.kind === 'read' && state.page.state.marks.length > 0 && (
        <MarkList marks={state.page.state.marks} t={t} onGo={actions.onGo} />
      )}
      <div class="switches">
        {state.on && state.site !== null && state.inPrivate && <p class="soft">{t('popup.privateSite')}</p>}
        {state.on && state.site !== null && !state.inPrivate && (
          <Switch on={state.siteOn} onChange={actions.onSwitchSite}>
            {t.parts('popup.siteSwitch', { site: <bdi>{state.site}</bdi> })}
          </Switch>
        )}
        <Switch on={state.on} onChange={actions.onSwitch}>
          {t('popup.allSwitch')}
        </Switch>
        {state.saveFailed && <p class="notice">{t('settings.saveFailed')}</p>}
        {state.settingsRejected && <p class="notice">{t('settings.rejected')}</p>}
      </div>
    </main>
  );
}

const reads = (state: PopupState) => state.on && state.siteOn;

function PageSummary({ state, t, onRead }: { state: PopupState; t: Translator; onRead(): void }) {
  const { page } = state;
  if (!state.on) return <p>{t('popup.allOff')}</p>;
  if (!state.siteOn) return <p>{t.parts('popup.siteOff', { site: <bdi>{state.site}</bdi> })}</p>;
  switch (page.kind) {
    case 'loading':
      return <p>{t('popup.loading')}</p>;
    case 'unreadable':
      return <p>{t('popup.unreadable')}</p>;
    case 'unread':
      return (
        <>
          <p>{t('popup.unread')}</p>
          <button type="button" class="button read-button" onClick={onRead}>
            {t('popup.readThisPage')}
          </button>
        </>
      );
    case 'refused':
      // The background speaks English.
      return page.said === null ? <p>{t('popup.refused')}</p> : <p lang="en">{page.said}</p>;
    case 'read': {
      if (page.state.failed) return <p>{t('popup.failed')}</p>;
      const shown = page.state.marks.filter((mark) => mark.shown).length;
      return (
        <>
          <p class="count">{shown === 0 ? t('popup.noMarks') : t('popup.marks', { n: shown })}</p>
          <p class="soft">
            {t('popup.compared', {
              sentences: t('popup.comparedSentences', { n: page.state.sentences }),
              claims: t('popup.comparedClaims', { n: page.state.claims }),
            })}
          </p>
        </>
      );
    }
  }
}
