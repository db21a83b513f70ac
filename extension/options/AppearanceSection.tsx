import { APPEARANCES, DEFAULT_SETTINGS, TEXT_SIZES } from '../../src/settings.ts';
import { Choice } from './Choice.tsx';
import type { SectionProps } from './options-state.ts';
import { Section } from './Section.tsx';

/** Colours and text size of cards and of our own pages. */
export function AppearanceSection({ state, t, reset, onSettings }: SectionProps) {
  const { appearance, textSize } = state.settings;
  return (
    <Section name="appearance" t={t} onReset={reset}>
      <Choice
        name="appearance"
        legend={t('options.colours')}
        options={APPEARANCES.map((value) => ({ value, label: t(`options.colours.${value}`) }))}
        chosen={appearance}
        usual={DEFAULT_SETTINGS.appearance}
        t={t}
        onChoose={(value) => onSettings({ appearance: value })}
      />
      <Choice
        name="text-size"
        legend={t('options.textSize')}
        options={TEXT_SIZES.map((value) => ({ value, label: t.percent(value) }))}
        chosen={textSize}
        usual={DEFAULT_SETTINGS.textSize}
        t={t}
        onChoose={(value) => onSettings({ textSize: value })}
      />
    </Section>
  );
}
