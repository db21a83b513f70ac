import type { Lang } from '../claim/localized.ts';

/** Short forms of a language that end in a full stop. Folded to small letters, without the stop. */
export interface Abbreviations {
  /** A name, noun or number always follows: the sentence goes on. */
  titles: ReadonlySet<string>;
  /** A sentence may well end behind these: it goes on only where no capital letter follows. */
  others: ReadonlySet<string>;
}

const set = (words: string) => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Met in pages of all languages, and words of none that stand at the end of a sentence. */
const TITLES = `mr mrs ms mx dr prof gen col lt sgt capt maj cmdr adm rep sen gov pres rev hon amb messrs st mt vs approx vol
  fig e.g i.e cf jan feb mar apr jun jul aug sept sep oct nov dec
  им ул проф акад ген полк т.е т.к вул ім просп бул z.b d.h bzw ca nr mme mlle`;
const OTHERS = `jr sr etc inc ltd co corp bros no a.m p.m г гг в вв д стр руб коп тыс млн млрд т.д т.п др рр обл м ст тис грн
  см рис табл гл abs н.э usw evtl bsp`;

/** What is an abbreviation in one language is a word in another: Polish "ok.", English "OK". */
const BY_LANGUAGE: Partial<Record<Lang, { titles: string; others?: string }>> = {
  en: { titles: 'v supt insp atty dist' },
  ru: { titles: 'напр св доц пл пер т.н', others: 'корп кв ср тел п пп ч абз' },
  uk: { titles: 'напр св доц пл пров див т.зв', others: 'корп кв буд тел п пп ч абз млн млрд ін т.ін' },
  de: { titles: 'mio mrd tsd str hr fr frl abg inkl zzgl ggf vgl dipl ing', others: 'jh jhd uvm' },
  fr: { titles: 'mm me mgr ste env av bd', others: 'etc' },
  es: { titles: 'sr sra srta sres ud uds núm dn dña pág av ee ej', others: 'uu' },
  pl: {
    titles: `ul al pl os św im prof dr hab inż mgr red płk ppłk kpt por mjr ks bp abp np tj tzn tzw wg ok godz dn m.in
      nr pkt art ust`,
    others: 'r w zł tys mln mld itp itd ww',
  },
  tr: { titles: 'doç yrd öğr sn av mah cad sok bkz örn t.c alb tğm yzb org', others: 'vb vd vs' },
};

const known = new Map<Lang, Abbreviations>();

/** The abbreviations of a language: those of all languages, and its own. */
export function abbreviationsOf(lang: Lang): Abbreviations {
  const own = BY_LANGUAGE[lang];
  const made = known.get(own ? lang : '') ?? {
    titles: set(`${TITLES} ${own?.titles ?? ''}`),
    others: set(`${OTHERS} ${own?.others ?? ''}`),
  };
  known.set(own ? lang : '', made);
  return made;
}
