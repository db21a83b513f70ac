import { READING_MODES } from '../../src/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import type { Translator } from '../ui/text/translator.ts';
import type { ModeChoice, PanelActions, PanelState } from './panel-state.ts';

interface Props extends Pick<PanelActions, 'onMode' | 'onSwitchSite' | 'onPause'> {
  state: PanelState;
  t: Translator;
}

/** Where the way round the list leads. */
export const CONTROLS_ID = 'controls';

/** Where Plumbline reads: this site, which pages at all, and a pause. */
export function ReadingControls({ state, t, onMode, onSwitchSite, onPause }: Props) {
  const { settings, site, page } = state;
  const isPaused = page.kind === 'unread' && page.why === 'paused';
  const hasSiteChoice = settings.on && settings.mode !== 'click' && site !== null;
  return (
    <section id={CONTROLS_ID} class="controls" tabIndex={-1} aria-label={t('panel.controls')}>
      {hasSiteChoice && state.inPrivate && <p class="soft">{t('panel.privateSite')}</p>}
      {hasSiteChoice && !state.inPrivate && (
        <Switch on={state.siteOn} onChange={onSwitchSite}>
          {t.parts('panel.siteSwitch', { site: <bdi>{site}</bdi> })}
        </Switch>
      )}
      <label class="mode">
        <span>{t('panel.mode')}</span>
        <select
          value={settings.on ? settings.mode : 'off'}
          onChange={(event) => onMode(event.currentTarget.value as ModeChoice)}
        >
          {([...READING_MODES, 'off'] as const).map((mode) => (
            <option key={mode} value={mode}>
              {t(`panel.mode.${mode}`)}
            </option>
          ))}
        </select>
      </label>
      {settings.on && !isPaused && (
        <button type="button" class="button pause-button" onClick={() => onPause(true)}>
          {t('panel.pause')}
        </button>
      )}
      {state.saveFailed && <p class="notice">{t('settings.saveFailed')}</p>}
      {state.settingsRejected && <p class="notice">{t('settings.rejected')}</p>}
    </section>
  );
}
