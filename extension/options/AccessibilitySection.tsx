import { Switch } from '../ui/Switch.tsx';
import type { SectionProps } from './options-state.ts';
import { Section } from './Section.tsx';

/** What screen readers are told, and where the keyboard finds the marks. */
export function AccessibilitySection({ state, t, reset, onSettings }: SectionProps) {
  const { announce, markList } = state.settings;
  return (
    <Section name="accessibility" t={t} onReset={reset}>
      <Switch on={announce} onChange={(on) => onSettings({ announce: on })}>
        {t('options.announce')}
        <span class="soft note">{t('options.announceNote')}</span>
      </Switch>
      <Switch on={markList} onChange={(on) => onSettings({ markList: on })}>
        {t('options.markList')}
        <span class="soft note">{t('options.markListNote')}</span>
      </Switch>
    </Section>
  );
}
