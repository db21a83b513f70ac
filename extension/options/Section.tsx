import type { ComponentChildren } from 'preact';
import type { Translator } from '../ui/text/translator.ts';
import type { SectionName } from './sections.ts';

interface Props {
  name: SectionName;
  t: Translator;
  /** Puts the section back to the usual settings; left out where it has them already, or has none. */
  onReset?: (() => void) | undefined;
  children: ComponentChildren;
}

/** A part of the options page: its heading, one sentence that says what it is for, and what can be set. */
export function Section({ name, t, onReset, children }: Props) {
  return (
    <section id={name} aria-labelledby={`${name}-heading`}>
      <div class="section-head">
        <h2 id={`${name}-heading`} tabIndex={-1}>
          {t(`options.${name}.title`)}
        </h2>
        {onReset && (
          <button
            type="button"
            class="link-button"
            aria-label={t('options.resetNamed', { section: t(`options.${name}.title`) })}
            onClick={(event) => {
              event.currentTarget.closest('section')?.querySelector('h2')?.focus();
              onReset();
            }}
          >
            {t('options.reset')}
          </button>
        )}
      </div>
      <p class="soft purpose">{t(`options.${name}.purpose`)}</p>
      {children}
    </section>
  );
}
