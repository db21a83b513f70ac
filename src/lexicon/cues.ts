/**
 * Words that show how a sentence treats what it says: our own table for English, Russian and Ukrainian, with the
 * commonest words of German, French and Spanish. One line: kind | language | phrases, in the notation of PhraseTable.
 *
 * reject     calls a statement untrue: "rejected", "is not true"
 * unproven   says that no proof was given. Over a claim it rejects ("there is no proof that"); about the sentence before
 *            it reports a lack and does not turn that sentence into a rejected one
 * report     somebody says it
 * hedge      the page keeps its distance: "allegedly"
 * statement  a noun for what somebody said; transparent, "rejected the claim that" rejects
 * back       points to what was said before: "this", "such", "his"
 * condition  the sentence only supposes it: "if", "whether"
 * modal      a verb that makes the next one possible or due instead of so: "could", "should"
 * aim        what is feared, planned or to be prevented is not said to be so: "to prevent", "called for"
 * negation   turns the clause around
 * lack       says that something is missing: as good as a "not" in a wording, but it does not turn the clause around
 */
const TABLE = `
reject | en | reject, rejected, denies, deny, denied, denying, denial, refute, refuted, rebut, rebuke, debunk, dismiss, disprove, contradict, repudiate, disavow, not true, untrue, not the truth, not correct, no longer correct, incorrect, no truth, is false, was false, are false, were false, is wrong, was wrong, are wrong, =false, =wrong, falsehood, no _ basis, not have _ basis, without _ basis, without foundation, no foundation, baseless, groundless, unfounded, unsubstantiated, =fake, hoax, myth, a lie, =lies, fabrication, fabricated, made up, invention, invented, nonsense, ludicrous, absurd, ridiculous, disinformation, misinformation, propaganda fiction, fiction, incompatible with _ real*, incompatible with _ fact*, not _ correspond to, does not hold, do not hold, never happened, no such thing, disagree, ruled out, wildly inflated, exaggerated, inflated, dispute, disputed, call _ in question, mistaken, overblown, discredited, disproven, forged, forgery, =bogus, misleading, manipulated, manipulation, no truth, not a shred, urban legend, unsupported by, not supported by, has no source, false claim, not mean that, not follow that, not disprove, not hold water, cleared of, exonerated, nothing to do with
unproven | en | no evidence, no proof, any proof, any evidence, nothing proves, nothing shows, nothing suggests, nothing to support, nothing to suggest, no sign, no indication, found no, found nothing, no study, no studies, no _ study, no _ studies, no _ _ studies, inconclusive, no confirmation, never proved, not _ proof, not _ evidence, there is nothing to
report | en | blame, said, say, says, saying, =told, =tells, claim that, claimed, claiming, alleged, alleges, allege, alleging, accuse, accused, accuses, accusing, accusation, according to, =stated, states that, declare, declared, announce, announced, assert, asserted, insist, insisted, report, reported, reports, write, wrote, writes, quote, quoted, cited, citing, argue, argued, maintain, maintained, point out, points out, pointed out, note, noted, notes, emphasise, emphasised, emphasize, emphasized, stress, stressed, added, adds, adding, recalled, explained, believes, repeated, repeat, testified, complain, complained, suggest, suggested, in the words of, in the view of, described, reply, replied, hint, hinted, assured, assures, went on to, he went on, she went on, show that, shows that, reminds, reminded, remind, remarked, remarks that, tweeted, estimate, estimated, confirmed that, conclude, concluded, replying, answered, warned that, warns that, promised, points to
hedge | en | allegedly, reportedly, supposedly, purportedly, purported, so called, ostensibly, apparently, without evidence, without proof, without any evidence, without any proof, without offering, unconfirmed, unverified, not confirmed, unproven
statement | en | statement, account, =claim, =claims, =words, =remarks, =remark, comment, assertion, allegation, accusation, =charge, thesis, story, =report, =reports, rumour, rumor, version, suggestion, narrative, theory, notion, =figure, =figures
back | en | this, that, these, those, such, his, her, their, its, =it, the
condition | en | =if, whether, in case, =suppose, imagine, hypothetical, were to, as though, unless
modal | en | would, could, might, =may, should, must, ought to, is expected to, are expected to
aim | en | to prevent, prevent, preventing, threaten to, plan to, plans to, planned to, planning to, fear that, feared, fears, =hope, =hopes, hoped, wish, =expects, forecast, predict, demand, demanded, call for, calls for, called for, calling for, want to, wants to, wanted to, proposed, proposal, to protect, to avoid, to ban, to combat, in order to, urged, risk of, danger of, bill to, ask for, asked for, prepare for, simulated, drill, exercise, fictional, novel
negation | en | not, n't, never, no, nobody, none, cannot, neither, nor, didn't, doesn't, don't, isn't, aren't, wasn't, weren't, hasn't, haven't, won't
reject | ru | опроверг*, опроверж*, отверг*, отверж*, отриц*, не соответств*, неправд*, не правд*, не являет* правд*, ложь, лож*, лжив*, ложн*, фейк*, вымысел, вымысл*, выдум*, безоснователь*, необоснован*, беспочвенн*, нет _ основани*, не имеет _ _ основани*, не имеют _ _ основани*, никаких оснований, без оснований, лишен* основани*, миф, мифом, миф*, дезинформац*, назвал* абсурд*, абсурд*, бред*, не согласи*, не согласен, не согласн*, завышен*, преувелич*, противореч*, несовместим*, не так, чуш*, чепух*, ерунд*, нелеп*, оспор*, подделк*, поддельн*, сфабриков*, ошибочн*, неверн*, не нашл* подтвержден*, манипуляц*, вброс*
unproven | ru | не привел*, не предостав* _ доказательств*, доказательств* нет, нет доказательств, нет подтвержден*, ничем не подтвержд*, нет свидетельств, ничто не, не представил*, доказательств* не
report | ru | сказал*, заявил*, заявля*, сообщ*, говорит, говорят, говорил*, утвержда*, обвин*, рассказ*, по словам, по данным, по информации, по мнению, как пишет, пишет, пишут, написал*, отмет*, подчеркн*, добав*, назвал*, объяв*, напомн*, объясн*, цитир*, передает, передают, ссылк*, согласно, считает, считают, уверен*, повтор*, ответ*, предполож*, напомина*, завер*, говорит*, полага*, показыва*, свидетельств*, настаива*, намекн*, как утверждается
hedge | ru | якобы, будто, как будто, так называем*, без доказательств, не подтвержд*, неподтвержден*, вероятно, предположительно
statement | ru | заявлен*, утвержден*, слова, слов, словам*, высказыван*, обвинен*, тезис*, верси*, сообщен*, информаци*, слух*, сведени*, данн*, комментар*, цифр*
back | ru | это, эт*, так*, его, ее, их, данн*, подобн*
condition | ru | если, ли, бы
modal | ru | мог*, может, должн*, следует
aim | ru | чтобы не, во избежание, предотвра*, недопущ*, планирует, планируют, планировал*, надеет*, надеят*, ожида*, прогноз*, потребова*, требу*, опаса*, риск, угроз*, призва*, призыва*
negation | ru | не, нет, никогда, никто, ни, никак*
reject | uk | спростув*, спростов*, відкину*, відкид*, заперечи*, запереч*, не відповіда*, неправд*, не правд*, брехн*, брехл*, фейк*, вигад*, безпідстав*, необґрунтован*, нема* _ підстав, не має _ _ підстав*, не мають _ _ підстав*, жодних підстав, без підстав, міф, міфом, міф*, дезінформац*, назва* абсурд*, абсурд*, маячн*, не погод*, завищен*, перебільш*, суперечи*, несумісн*, не так, нісенітн*, підробк*, підроблен*, сфабрик*, помилков*, перекруч*, маніпуляц*, вкид*
unproven | uk | не навів, не навел*, не нада* _ доказ*, доказів нема*, нема* доказів, жодних доказів, нема* підтверджен*, нічим не підтвердж*, доказів не, не представ*
report | uk | сказа*, заяви*, заявля*, повідом*, говорить, говорять, каже, кажуть, стверджу*, твердить, твердять, звинува*, розпов*, за словами, за даними, за інформацією, на думку, як пише, пише, пишуть, написа*, зазнач*, підкресл*, дода*, назва*, оголос*, нагада*, поясн*, цитує, переда*, посила*, згідно, вважа*, переконан*, повтор*, відпов*, припусти*, нагаду*, запевн*, йдеться, свідч*, наголош*, вважа*, показу*, натякн*, наполяга*, визна*
hedge | uk | нібито, начебто, буцімто, ніби, так зван*, без доказів, не підтвердж*, непідтверджен*, ймовірно, імовірно
statement | uk | заяв, заява, заяви, заяву, заявою, заявах, тверджен*, слова, слів, словам*, висловлюван*, звинувачен*, тез*, версі*, повідомленн*, інформаці*, чутк*, дан*, коментар*, цифр*
back | uk | це, ц*, так*, його, її, їх*, дан*, подібн*
condition | uk | якщо, чи, би, б
modal | uk | мог*, може, повин*, слід
aim | uk | щоб не, запобіг*, недопущ*, планує, планують, планував*, сподіва*, очіку*, прогноз*, вимага*, зажада*, побою*, ризик*, загроз*, заклик*
negation | uk | не, нема*, ніколи, ніхто, ні, жод*
reject | de | bestreit*, bestritt*, dementier*, zuruckgewies*, weist zuruck, wies zuruck, widerleg*, falsch, unwahr, haltlos, unbegrundet, kein* grundlage, erfunden, falschmeldung, desinformation, luge
report | de | sagte, sagt, behaupte*, erklar*, laut, zufolge, teilte mit, warf vor, vorwurf, berichte*, angeblich
lack | en | without, unannounced, unexplained, fail, failed, lack, lacking, refuse, refused, regardless, irrespective
lack | ru | без, отсутств*, отказ*, независимо, вне зависимости
lack | uk | без, відсутн*, відмов*, незалежно
negation | de | nicht, kein*, nie
reject | fr | dement*, dementi*, rejet*, nie, nient, refut*, faux, fausse, infond*, sans fondement, aucun fondement, mensong*, intox, desinformation
report | fr | dit, affirm*, declar*, selon, accus*, annonc*, pretend*, rapport*
negation | fr | pas, jamais, aucun*, ne
reject | es | desmint*, rechaz*, nieg*, neg*, refut*, falso, falsa, sin fundamento, infundad*, bulo, mentira, desinformacion
report | es | dijo, afirm*, declar*, segun, acus*, anunci*, asegur*, inform*
negation | es | no, nunca, ningun*
`;

export type CueKind =
  | 'reject'
  | 'unproven'
  | 'report'
  | 'hedge'
  | 'statement'
  | 'back'
  | 'condition'
  | 'modal'
  | 'aim'
  | 'negation'
  | 'lack';

/** Phrases of one kind in one language. */
export interface CuePhrases {
  kind: CueKind;
  phrases: string[];
}

/** The cues of a language; English where the table has none, because quoted cues are often English. */
export function cues(lang: string): CuePhrases[] {
  const rows = TABLE.trim()
    .split('\n')
    .map((line) => line.split('|').map((c) => c.trim()));
  const has = rows.some(([, l]) => l === lang);
  return rows
    .filter(([, l]) => l === (has ? lang : 'en'))
    .map(([kind, , phrases]) => ({
      kind: kind as CueKind,
      phrases: (phrases ?? '').split(',').map((p) => p.trim()),
    }));
}
