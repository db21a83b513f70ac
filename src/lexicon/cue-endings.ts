import type { CueKind } from './cues.ts';

/** French "-erait" is also the imperfect of verbs in -érer, without its accent: "générait". Their beginnings. */
const ERER =
  'esp gen op lib consid exag pref accel tol conf diff interf ref sugg dig pros coop recup alt mod rev prolif deb enum reit adh transf';

/** Spanish "-rían" is also the imperfect of verbs in -rer, -rir and -riar: "querían", "varían". Their beginnings. */
const ERIAN = 'v contr qu requ adqu pref ref conf inf interf transf dif sug dig ing ins adh h';

/** Turkish words that only look like a negated verb: "umuyor" hopes; names and nouns such as "Yılmaz", "komedi". */
const NO_TURKISH_NOT =
  'emiyor umuyor yumuyor gomuyor namaz yilmaz korkmaz sonmez solmaz komedi komedisi komedinin';

const oneOf = (words: string) => words.replaceAll(' ', '|');

/**
 * Verb forms that say by their ending what other languages say by a word; folded, by language.
 *
 * French: the conditional of news keeps its distance: "recruterait", "contiendrait".
 * Spanish: the same: "reclutarían"; in the singular nouns end so ("cervecería").
 * Turkish: the negated verb ("toplamıyor", "verilmez", "olmadığını", "toplamaması"), and the verb that supposes
 * ("toplasaydı", "toplarsa", "toplayabilir").
 */
const ENDINGS: Record<string, readonly [CueKind, RegExp][]> = {
  fr: [['hedge', new RegExp(`(?:(?<!^(?:${oneOf(ERER)}))er|(?<!g)endr)ai(?:t|ent)$`, 'u')]],
  es: [['hedge', new RegExp(`(?<!^(?:${oneOf(ERIAN)}))[aei]rian$`, 'u')]],
  tr: [
    [
      'negation',
      new RegExp(
        `^(?!(?:${oneOf(NO_TURKISH_NOT)})$).{2,}m(?:[iu]yor|[ae]z(?:lar|ler)?$|[ae](?:d[iu]|digi|mis|ya[nc]|ye[nc]|masi|mesi|mak|mek))`,
        'u',
      ),
    ],
    ['supposed', /.{2,}(?:s[ae]yd[iu]|[aeiu]rs[ae]$|[iu]yorsa|diys[ae]|[ae]bil(?:ir|ecek|iyor))/u],
  ],
};

/** What kind of cue a folded word of a language is by its ending; undefined where the language has no such endings. */
export function kindByEnding(lang: string): ((norm: string) => CueKind | null) | undefined {
  const endings = ENDINGS[lang];
  return endings && ((norm) => endings.find(([, ending]) => ending.test(norm))?.[0] ?? null);
}
