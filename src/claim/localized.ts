/** BCP 47 language tag, lower-case, as far as we need it: `en`, `ru`, `uk`, `pt-br`. */
export type Lang = string;

/** One text in several languages, at least one. Claim, reason and rebuttal exist in the first language of their pack. */
export type Localized = Record<Lang, string>;

/** A text together with the language it turned out to be in, so that `lang` attributes are never a guess. */
export interface LocalText {
  text: string;
  lang: Lang;
}

/**
 * The text in the first wanted language that exists, else in English, else in any.
 * A region is dropped before giving up: `uk-UA` is served by `uk`.
 */
export function pickText(texts: Localized, wanted: readonly Lang[]): LocalText {
  for (const lang of [...wanted, 'en', ...Object.keys(texts)]) {
    for (const tag of [lang.toLowerCase(), lang.toLowerCase().split('-')[0] ?? '']) {
      const text = texts[tag];
      if (text !== undefined) return { text, lang: tag };
    }
  }
  return { text: '', lang: 'en' };
}
