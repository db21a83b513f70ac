import { DEFAULT_SETTINGS, TIMINGS } from '../../src/settings.ts';
import { Choice } from './Choice.tsx';
import type { SectionProps } from './options-state.ts';
import { Section } from './Section.tsx';

/** When claims are told: while reading, afterwards, or both. */
export function TimingSection({ state, t, reset, onSettings }: SectionProps) {
  return (
    <Section name="timing" t={t} onReset={reset}>
      <Choice
        name="timing"
        legend={t('options.timing')}
        options={TIMINGS.map((value) => ({
          value,
          label: t(`options.timing.${value}`),
          note: t(`options.timing.${value}.note`),
        }))}
        chosen={state.settings.timing}
        usual={DEFAULT_SETTINGS.timing}
        t={t}
        onChoose={(timing) => onSettings({ timing })}
      />
    </Section>
  );
}
