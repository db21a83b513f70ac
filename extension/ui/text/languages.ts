import { servedLanguage } from './translator.ts';

/**
 * The language of the interface.
 *
 * @param setting what the person chose: a language tag or `auto`
 * @param browserLanguages the browser's languages, the most wanted first
 */
export function interfaceLanguage(setting: string, browserLanguages: readonly string[]): string {
  const wanted = setting === 'auto' ? browserLanguages : [setting];
  for (const language of wanted) {
    const served = servedLanguage(language);
    if (served !== null) return served;
  }
  return 'en';
}

/**
 * The languages in which a person wants to read claims: a pack may well speak a language that the interface
 * does not. What was chosen in the settings comes first.
 */
export function readingLanguages(setting: string, browserLanguages: readonly string[]): string[] {
  return setting === 'auto' ? [...browserLanguages] : [setting, ...browserLanguages];
}
