import { DEFAULT_SETTINGS, READING_MODES } from '../../src/settings.ts';
import { AccessNotice } from '../ui/AccessNotice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { Choice } from './Choice.tsx';
import type { SectionProps } from './options-state.ts';
import { Section } from './Section.tsx';

/** How long a pause lasts. Milliseconds. */
const PAUSE = 60 * 60 * 1000;

/** Whether and where Plumbline reads by itself. */
export function ReadingSection({ state, t, reset, onSettings, onGrant }: SectionProps) {
  const { on, mode, pausedUntil } = state.settings;
  const paused = pausedUntil !== null && pausedUntil > state.now;
  return (
    <Section name="reading" t={t} onReset={reset}>
      {!state.mayRead && <AccessNotice t={t} onGrant={onGrant} />}
      <Switch on={on} onChange={(value) => onSettings({ on: value })}>
        {t('options.readingSwitch')}
      </Switch>
      <Choice
        name="mode"
        legend={t('options.mode')}
        options={READING_MODES.map((value) => ({
          value,
          label: t(`options.mode.${value}`),
          note: t(`options.mode.${value}.note`),
        }))}
        chosen={mode}
        usual={DEFAULT_SETTINGS.mode}
        t={t}
        onChoose={(value) => onSettings({ mode: value })}
      />
      <div class="line">
        <p>{paused ? t('options.pausedUntil', { time: t.time(pausedUntil) }) : t('options.pauseNote')}</p>
        <button
          type="button"
          class="button"
          onClick={() => onSettings({ pausedUntil: paused ? null : Date.now() + PAUSE })}
        >
          {t(paused ? 'options.resume' : 'options.pause')}
        </button>
      </div>
    </Section>
  );
}
