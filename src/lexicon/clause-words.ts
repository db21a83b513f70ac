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
  'and but while whereas yet though although и но а хотя однако і й та але хоча однак проте und aber et mais y pero',
);

/** Those of them that set one against the other. */
export const ADVERSATIVE = words(
  'but though although yet но хотя однако але хоча однак проте aber mais pero',
);

/** Introduces what is said, denied or proved: "that", "what", "будто". */
export const INTRODUCING = words('that whether what что будто якобы що ніби нібито начебто dass que');

/** Introduces what a statement is about: "the claim that", "reports of", "слух о том". */
export const ABOUT = words(
  'that of about on regarding concerning claiming alleging suggesting whereby behind что будто якобы о об про щодо що ніби нібито начебто',
);

/** Begins a clause about the word before it. */
export const RELATIVE =
  /^(who|whom|whose|which|where|котор\p{L}*|где|кто|чь\p{L}|як(ий|а|е|і|их|им|ими|ою|ої|ому|у)|де|хто)$/u;

/** A "not" that stands where the subject stands, and so denies the whole clause. */
export const NONE = words(
  'no none nobody nothing neither nor ни никто ничто никак никакой никакая никакого никаких ні ніхто ніщо ніякий ніяка ніякого ніякої ніяких жоден жодна жодне жодного жодної',
);

/** Takes a denial back in front of it, as "not" does: "can hardly deny", "declined to rule out". */
export const UNDOING = words(
  'hardly barely few refuse refused declines declined without едва вряд ледь навряд',
);

/** Says what is better or allowed, not what is. */
export const ADVISING = words(
  "should shouldn't must mustn't ought следует следовало стоит должны варто слід мають",
);

/** Turns "nobody" into "only": "nobody but", "no other than". */
export const EXCEPT = words('but except кроме помимо крім окрім');

/** Agrees with a second "not" of the same clause and does not take it back: "никто не", "ни на кого не". */
export const CONCORD =
  /^(ни|никто|никого|никому|никак\p{L}*|ничто|ничего|никогда|ні|ніхто|нікого|нікому|ніяк\p{L}*|ніщо|нічого|ніколи|жод\p{L}+)$/u;

/** Begins a clause about what was just said by its first word: "that is", "it is", "это". */
export const BARE = /^(that|this|it|it's|that's|это|це|все)$/u;

/** Stems of verbs by which somebody denies; the others only call a thing untrue. */
export const DENYING =
  /^(den(y|ies|ied|ying|ial)|reject|dismiss|refut|rebut|debunk|disput|disavow|repudiat|disagree|rul(e|es|ed|ing)$|опроверг|отверг|отриц|спростов|спростув|відки|запереч)/u;

/** Answers a question, as its first word. */
export const NO = words('no nope hardly нет ні no nein non');
