import { MEASURED, worthOf } from '../../src/match/strictness.ts';
import { DEFAULT_SETTINGS, STRICTNESSES } from '../../src/settings.ts';
import { Choice } from './Choice.tsx';
import type { SectionProps } from './options-state.ts';
import { Section } from './Section.tsx';

/** How sure Plumbline must be before it marks, with what each choice was measured to be worth. */
export function ShownSection({ state, t, reset, onSettings }: SectionProps) {
  return (
    <Section name="shown" t={t} onReset={reset}>
      <Choice
        name="strictness"
        legend={t('options.strictness')}
        options={STRICTNESSES.map((value) => {
          const { rightOf100, foundOf100 } = worthOf(value);
          const worth = t('options.strictness.worth', { right: rightOf100, found: foundOf100 });
          return {
            value,
            label: t(`options.strictness.${value}`),
            note: `${worth} ${t(`options.strictness.${value}.note`)}`,
          };
        })}
        chosen={state.settings.strictness}
        usual={DEFAULT_SETTINGS.strictness}
        t={t}
        onChoose={(strictness) => onSettings({ strictness })}
      />
      <p class="soft explained">
        {t('options.strictness.how', { texts: MEASURED.texts, plain: MEASURED.plain })}
      </p>
      <p class="soft explained">{t('options.mentions')}</p>
    </Section>
  );
}
