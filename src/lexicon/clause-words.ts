const words = (list: string) => new Set(list.split(' '));

/**
 * Opens a clause of its own, whether joined on or put in. "That" may be a pronoun, too; taking it for an opening only makes
 * clauses shorter. Wider than `COORDINATING` and `RELATIVE` in some words and narrower in others: those say what a clause
 * has to do with the one before, this only where one ends.
 */
export const OPENING = words(
  'that which who whom whose while when whereas after before because although though but until since unless ' +
    'что который которая которое которые которого которой которых которым когда пока после потому но а и ' +
    'що який яка яке які якого якої яких яким коли поки після тому але й та',
);

/** Joins a clause to one that stands on its own: what governs the one need not govern the other. */
export const COORDINATING = words(
  'and but while whereas yet though although и но а хотя однако і й та але хоча однак проте und aber et mais y pero doch sondern jedoch wahrend tandis cependant toutefois aunque sino mientras oraz ale lecz jednak ve ama fakat ancak',
);

/** Those of them that set one against the other. */
export const ADVERSATIVE = words(
  'but though although yet но хотя однако але хоча однак проте aber mais pero doch sondern jedoch pourtant cependant toutefois aunque sino ale lecz jednak ama fakat ancak',
);

/** A pronoun that can only be a subject: behind "and" it begins a statement of its own. */
export const SUBJECT = words('i we he she they я мы он она они ми він вона вони');

/** Opens the clause that says why or what for: what governs the one before it does not govern this. */
export const CAUSAL = words('because потому поскольку бо оскільки weil denn parce porque');

/** Introduces what is said, denied or proved: "that", "what", "будто". */
export const INTRODUCING = words(
  'that whether what что будто якобы що ніби нібито начебто dass que ob wonach ze iz czy jakoby',
);

/** Introduces what a statement is about: "the claim that", "reports of", "слух о том". */
export const ABOUT = words(
  'that of about on regarding concerning claiming alleging suggesting whereby behind что будто якобы о об про щодо що ніби нібито начебто dass uber wonach von que de sur sobre ze iz jakoby',
);

/** Begins a clause about the word before it. */
export const RELATIVE =
  /^(who|whom|whose|which|where|котор\p{L}*|где|кто|чь\p{L}|як(ий|а|е|і|их|им|ими|ою|ої|ому|у)|де|хто|welche\p{L}*|deren|dessen|qui|dont|lequel|laquelle|quien|quienes|cuyo|cuya|ktor\p{L}*)$/u;

/** A "not" that stands where the subject stands, and so denies the whole clause. */
export const NONE = words(
  'no none nobody nothing neither nor ни никто ничто никак никакой никакая никакого никаких ні ніхто ніщо ніякий ніяка ніякого ніякої ніяких жоден жодна жодне жодного жодної kein keine keiner keinen keinem keines niemand nichts weder aucun aucune personne rien nul nulle ningun ninguna ninguno nadie nada nikt nic zaden zadna zadne ani hicbir kimse',
);

/** Takes a denial back in front of it, as "not" does: "can hardly deny", "declined to rule out". */
export const UNDOING = words(
  'hardly barely few refuse refused declines declined without едва вряд ледь навряд kaum ohne sans guere sin apenas bez',
);

/** Says what is better or allowed, not what is. */
export const ADVISING = words(
  "should shouldn't must mustn't ought следует следовало стоит должны варто слід мають sollte sollten sollen soll darf durfen doit devrait doivent devraient debe deben deberia deberian powinien powinna powinno powinny nalezy",
);

/** Turns "nobody" into "only": "nobody but", "no other than". */
export const EXCEPT = words('but except кроме помимо крім окрім ausser sauf excepto salvo oprocz');

/** Agrees with a second "not" of the same clause and does not take it back: "никто не", "ни на кого не". */
export const CONCORD =
  /^(ни|никто|никого|никому|никак\p{L}*|ничто|ничего|никогда|ні|ніхто|нікого|нікому|ніяк\p{L}*|ніщо|нічого|ніколи|жод\p{L}+|nikt|nikogo|nic|nigdy|zad(en|n\p{L}+)|ani|personne|rien|aucune?|jamais|nadie|nada|nunca|ningun\p{L}*|tampoco|hicbir|hic|kimse|asla)$/u;

/** Begins a clause about what was just said by its first word: "that is", "it is", "это". */
export const BARE = /^(that|this|it|it's|that's|это|це|все|das|dies|cela|ca|eso|esto|bu)$/u;

/** Stems of verbs by which somebody denies; the others only call a thing untrue. */
export const DENYING =
  /^(den(y|ies|ied|ying|ial)|reject|dismiss|refut|rebut|debunk|disput|disavow|repudiat|disagree|rul(e|es|ed|ing)$|опроверг|отверг|отриц|спростов|спростув|відки|запереч|bestr[ei]|dementi|widerle|widersp|zuruckw|we?is|wies|leugn|dement|nie$|nient$|niait|conteste|refut|desm|nieg|neg|rechaz|zaprzecz|zdement|odrzuc|yalanl|reddet|inkar)/u;

/** Answers a question, as its first word. */
export const NO = words('no nope hardly нет ні no nein non non nie hayir');

/** "Not" where it may stand last, behind all that it denies: "verändert das Erbgut nicht", "… değil". */
export const LAST_NOT = words('nicht nie niemals keineswegs mitnichten degil yok yoktur yoktu');

/** German nouns behind which what is said follows with nothing but a comma: "die Behauptung, Japan werbe …". */
export const PARATACTIC =
  /^(behauptung|aussage|vorwurf|gerucht|these|meldung|nachricht|theorie|anschuldigung|darstellung|verdacht|falschmeldung|falschbehauptung|legende|annahme)/u;

/** Verbs by which somebody judges, fights or looks into what others do. */
export const JUDGING =
  /^(condemn|criticis|criticiz|denounc|deplor|oppos|protest|investigat|prosecut|welcom|prais|punish)(s|e|es|ed|ing)$|^(осудил|осужда|критик[оу]|расследу|приветств|засуди|засуджу|розсліду|віта[єлю])\p{L}*$/u;
