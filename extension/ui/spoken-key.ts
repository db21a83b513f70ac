import type { Translator } from './text/translator.ts';

/**
 * A keyboard shortcut as it can be heard: signs that screen readers pass over in a sentence get their names.
 *
 * @param shortcut as the browser gives it: "Alt+Shift+." in Chromium, "Alt+Shift+Period" in Firefox, "⌥⇧." on a Mac
 */
export function spokenKey(shortcut: string, t: Translator): string {
  return shortcut
    .replace(/(?:\.|Period)$/, t('key.period'))
    .replace(/(?:,|Comma)$/, t('key.comma'))
    .replace(/⌃/g, 'Control+')
    .replace(/⌥/g, 'Option+')
    .replace(/⇧/g, 'Shift+')
    .replace(/⌘/g, 'Command+');
}
