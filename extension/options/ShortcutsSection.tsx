import type { Shortcut } from '../platform/shortcuts.ts';
import type { TextKey } from '../ui/text/catalogue.ts';
import type { SectionProps } from './options-state.ts';
import { Section } from './Section.tsx';

/** Commands by what they are called in the manifest. Their descriptions there speak the browser's language, these ours. */
const NAMES: Readonly<Record<string, TextKey>> = {
  _execute_action: 'options.shortcut.panel',
  'next-mark': 'options.shortcut.next',
  'previous-mark': 'options.shortcut.previous',
  'toggle-marks': 'options.shortcut.toggle',
  'open-panel': 'options.shortcut.beside',
  _execute_sidebar_action: 'options.shortcut.beside',
};

/** What the keys are now, and where the browser lets a person change them. */
export function ShortcutsSection({ state, t, onChangeShortcuts }: SectionProps) {
  const { shortcuts, shortcutsAddress } = state;
  const nameOf = ({ command, description }: Shortcut) => {
    const key = NAMES[command];
    return key === undefined ? description : t(key as 'options.shortcut.next');
  };
  return (
    <Section name="shortcuts" t={t}>
      {shortcuts.length === 0 ? (
        <p>{t('options.noShortcuts')}</p>
      ) : (
        <dl class="keys">
          {shortcuts.map((shortcut) => (
            <div key={shortcut.command}>
              <dt>{nameOf(shortcut)}</dt>
              <dd>
                {shortcut.keys === '' ? (
                  <span class="soft">{t('options.noKeys')}</span>
                ) : (
                  <kbd dir="ltr">{shortcut.keys}</kbd>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {shortcuts.length > 0 && (
        <>
          <button type="button" class="button" onClick={onChangeShortcuts}>
            {t('options.changeShortcuts')}
          </button>
          <p class="soft">
            {shortcutsAddress === null
              ? t('options.shortcutsInFirefox')
              : t.parts('options.shortcutsInChromium', {
                  address: <code dir="ltr">{shortcutsAddress}</code>,
                })}
          </p>
        </>
      )}
    </Section>
  );
}
