import { FURTHER_CUES } from './further-cues.ts';

/**
 * Words that show how a sentence treats what it says: our own table for English, Russian and Ukrainian; further-cues.ts
 * holds other languages. One line: kind | language | phrases, in the notation of PhraseTable.
 *
 * reject     calls a statement untrue: "rejected", "is not true"
 * unproven   says that no proof was given. Over a claim it rejects ("there is no proof that"); about the sentence before
 *            it reports a lack and does not turn that sentence into a rejected one
 * proof      proof, or what proves: "evidence", "has shown". With a "not" it says that no proof was given
 * unbacked   whoever says it gave no proof, "without offering evidence": reports a lack, denies nothing
 * contrary   denies what stands in its own phrase: "contrary to reports that"
 * actually   turns from what was said to what is so: "in fact", "turned out"
 * label      as the first words, before a colon, brands what follows: "Fact check: …"
 * facts      the same, announces what is so: "Reality: …"
 * meant      tells what the sentence before was about: "was responding to"
 * report     somebody says it
 * behind     the same in a language that puts the verb of saying last: "… topladığını söyledi"
 * hedge      the page keeps its distance: "allegedly"
 * statement  a noun for what somebody said; transparent, "rejected the claim that" rejects
 * back       points to what was said before: "this", "such", "his"
 * condition  the sentence only supposes it: "if", "whether"
 * modal      a verb that makes the next one possible or due instead of so: "could", "should"
 * supposed   the same as these two, standing behind what is supposed: "… toplayabilir"
 * aim        what is feared, planned or to be prevented is not said to be so: "to prevent", "called for"
 * negation   turns the clause around
 * idle       looks like one of these and is none: "not only", "no fewer than", "much-quoted"
 * bar        forbids: a wording with it denies something, as with a "not"
 * lack       says that something is missing: as good as a "not" in a wording, but it does not turn the clause around
 */
const TABLE = `
reject | en | reject, rejected, denies, deny, denied, denying, denial, refute, refuted, rebut, rebuke, debunk, dismiss, disprove, contradict, repudiate, disavow, not true, untrue, not the truth, not correct, no longer correct, incorrect, no truth, =false, =wrong, falsehood, not have _ basis, without _ basis, without foundation, no foundation, baseless, groundless, unfounded, unsubstantiated, =fake, hoax, myth, a lie, =lies, fabrication, fabricated, nonsense, ludicrous, absurd, ridiculous, disinformation, misinformation, propaganda fiction, fiction, incompatible with _ real*, incompatible with _ fact*, not _ correspond to, does not hold, do not hold, never happened, no such thing, disagree, ruled out, wildly inflated, exaggerated, inflated, disputed, call _ in question, overblown, discredited, disproven, forged, forgery, =bogus, misleading, manipulated, manipulation, no truth, not a shred, urban legend, unsupported by, not supported by, has no source, false claim, not mean that, not follow that, not disprove, not hold water, cleared of, exonerated, was invented, were invented, is invented, are invented, been invented, simply invented, entirely invented, invented by, invented story, invented stories, =invention, no _ basis, disputes, =mistaken, mistakenly, wrongly, falsely, erroneously, erroneous, inaccurate, false alarm, not so, not like that, nothing of the sort, nothing of the kind, no such, deepfake, deep fake, =doctored, photoshopped, misreading, misread, misunderstanding, misunderstood, misinterpret, misinterpretation, misrepresent, misrepresentation, misconception, misleadingly, =mistook, mistaken for, never existed, never exist, never took place, not take place, not took place, never happen, not happen, not occur, never occurred, never been a, not exist, not existed, not borne out, not bear out, not bear, not stand up, not add up, wrong way round, wrong way around, other way round, fell apart, falls apart, fairy tale, fairy story, retracted, retract, withdrew its remark, withdrew the remark, withdrew the claim, withdrew its claim, no longer true, wide of the mark, nowhere near, is off by, was off by, are off by, far from true, far from the truth, far from certain, far from proven, hard to square, at odds with, proves nothing of the sort, prove nothing of the sort, proves nothing of the kind, prove nothing of the kind, shows nothing of the sort, show nothing of the sort, proves nothing, prove nothing, proved nothing, not correspond with, out of thin air, pure invention, =discarded, rubbish, hogwash, reality was different, the reality is different, quite different, red herring, cannot be right, never been true, never true, not the case, not right, not accurate, not what happened, not real, not genuine, not authentic, not taken place, never taken place, vindicated, acquitted, no basis in fact, no factual basis, no truth to, further from the truth, poppycock, phoney, phony, canard, wives tale, tall tale, pack of lies, shot down the, poured cold water, rubbished, pour cold water, belie, belied, gives the lie, gave the lie, without merit, meritless, spurious, specious, fallacy, fallacious, untenable, opposite is true, quite the opposite, on the contrary, just the opposite, misquoted, misquote, out of context, misattributed, mislabelled, miscaptioned, concocted, digitally altered, fake news, never said, never told, never signed, never published, never issued, no _ such, sheer fantasy, pure fantasy, pure fiction, scaremongering, fabricate, contradicts, contradicting, was made up, were made up, been made up, is made up, are made up, simply made up, entirely made up, completely made up, made up story, made up stories, is a conspiracy theory, are a conspiracy theory, was a conspiracy theory, euromyth*, lie of the year, the lie that, a lie that, not survive a, not survive the, not survive scrutiny, corrected a report, corrected the report, corrected its report, corrected the claim, corrected a claim, corrected its article, corrected the article, is unlikely, are unlikely, was unlikely, highly unlikely, extremely unlikely, very unlikely, most unlikely, implausible, far fetched, is bunk, are bunk, founders on, foundered on, not see one, not find one, found none, find none, saw none, runs aground, ran aground, =crumbles, =crumbled
unproven | en | no evidence, no proof, any proof, any evidence, nothing proves, nothing shows, nothing suggests, nothing to support, nothing to suggest, no sign, no indication, found no, found nothing, no study, no studies, no _ study, no _ studies, no _ _ studies, inconclusive, no confirmation, not _ proof, not _ evidence, nothing to indicate, nothing to show that, nothing to back, no basis for, not a single document, no shred, no _ _ found, none _ _ found, not one _ _ found, not one _ _ _ found, nobody _ found, never proved, never been proved, never proven, never been proven, no link, no _ link, no connection, no association, no relationship, no causal, no record of, no trace of, failed to find, not find any, not find evidence, not found any, not found evidence, have yet to find, has yet to find, no scientific basis, no documented case, no support
proof | en | evidence, proof, prove, proven, =show, =shown, =shows, =showed, demonstrate, confirm, confirm that, confirmed that, confirms that, confirmation, corroborate, substantiate, verify, establish, indicate, suggest, =support, =supports, =supported, back up, backed up, been backed, borne out, bear out
unbacked | en | offered no, gave no, provided no, presented no, produced no, cited no, =offering no, =giving no, =providing no, without evidence, without proof, without any evidence, without any proof, without offering, without giving, without providing, without presenting, without citing, not provide any, not provide evidence, not provide proof, not offer any, not offer evidence, not offer proof, not give any, not give evidence, not present any, not present evidence
contrary | en | contrary to, despite claims, despite _ claims, despite reports, despite _ reports, despite rumours, despite _ rumours, despite what, in spite of claims
actually | en | in fact, in reality, in truth, actually, turned out, turn out, turns out
idle | en | is made up of, are made up of, reads out, no fewer, no less, says so, say so, said so, not since, nobody but, no one but, was declared, were declared, been declared, not only, not just, not merely, no doubt, no wonder, no matter, no need, none but, nothing but, not least, no later, no sooner, is no secret, was no secret, made no secret, make no secret, makes no secret, no longer hide, no longer hides, no longer hiding, no longer conceal, no longer conceals, no longer concealing, no surprise, not to mention, no room for doubt, no exception, much cited, often cited, oft cited, much quoted, often quoted, widely quoted, oft quoted, whether or not, not fewer, not less, promise of, say nothing, says nothing, said nothing, says thank you, said thank you, can tell you, could tell you, will tell you
bar | en | forbid, forbidden, forbids, ban, banned, bars, barred, prohibit, prohibited, is illegal, are illegal, is unlawful, are unlawful, therefore unlawful, illegal to, unlawful to, outlaw, impossible, unable, harmless, little, unnecessary, needless, lose, loses, lost, losing, void, forfeit, rather than, instead of
label | en | fact check, fact checked, fact checking
facts | en | =fact, =facts, reality, truth, the truth, verdict
meant | en | =responding to, =replying to, responded to, replied to, was referring to, were referring to, =referring to, was asked about, were asked about, at issue is, at issue are, at issue was
report | en | said, say, says, saying, =told, =tells, claim that, claimed, claiming, alleged, alleges, allege, alleging, accuse, accused, accuses, accusing, accusation, according to, =stated, states that, declare, declared, announce, announced, assert, asserted, insist, insisted, write, wrote, writes, quote, quoted, cited, citing, argue, argued, maintain, maintained, point out, points out, pointed out, note, noted, notes, emphasise, emphasised, emphasize, emphasized, stress, stressed, recalled, repeated, repeat, testified, complain, complained, suggest, suggested, in the words of, in the view of, described, reply, replied, hint, hinted, assured, assures, went on to, he went on, she went on, reminds, reminded, remind, remarked, remarks that, tweeted, estimate, estimated, conclude, concluded, replying, promised, =reported, =reporting, =reports, =added, =adds, =adding, confirm that, confirmed that, confirms that, =written, statistics show, in _ telling, in _ _ telling, in _ _ _ telling, in _ view, in _ _ view, in _ _ opinion, in _ _ account, =answered, =blames, =blamed, =blaming, =warned, =warns, =warn, =believe, =believes, =believed, believing that, explains that, explained that, =explaining, tell of, tells of, told of, told the world, acknowledge, acknowledged, acknowledges, concede, concedes, conceded, admit, admits, admitted, swear, swore, swears, contend, contends, contended, =tell, =telling, thinks that, think that, thought that, convinced that, =called the, called it, calls the, calls it, =reads, recount, recounts, thunder, thundered, exclaim, shout, chant, proclaim, posted that, preach, boast, brag, mutter, recite, opine, let it be known, hears that, hear that, heard that, people hear, read that, as _ puts it, rumour has it, rumor has it, word went round, pointing the finger, pointed the finger, speculate, theorise, theorize, imply, implies, insinuate, lament, quip, joked, rant, ranted, whisper, grumble, fume, fumed, tout, touted, =credited, =credits, it is claimed, is thought to, are thought to, is believed to, are believed to, was believed to, were believed to, is understood to, reckon, reckons, likened, predicted that, predicts that, caption, slogan, by _ account, by _ _ account, in _ words, in _ _ words, in _ _ _ words, called out, cried out, shouted out, reproached, reproaches, chided, faulted
hedge | en | allegedly, reportedly, supposedly, purportedly, purported, ostensibly, apparently, unconfirmed, unverified, is supposed to, was supposed to, are supposed to, were supposed to, appears to, appeared to, seems to, seemed to, said to, rumoured, rumored, unsubstantiated reports, cannot be verified, could not be verified, not be independently verified
statement | en | statement, account, =claim, =claims, =words, =remarks, =remark, assertion, allegation, =charge, thesis, =report, =reports, rumour, rumor, version, suggestion, narrative, theory, notion, =figure, =figures, =comment, =comments, accusation, =story, =stories, view, idea, belief, tale, legend, argument, contention, impression, suspicion, insinuation, assurance, position, conviction, =talk, =post, =posts, saying
back | en | this, that, these, those, such, his, her, their, its, =it, the
condition | en | =if, whether, in case, =suppose, imagine, hypothetical, were to, as though, unless
modal | en | would, could, might, =may, should, must, ought to, is expected to, are expected to
aim | en | to prevent, prevent, preventing, threaten to, plan to, plans to, planned to, planning to, fear that, feared, fears, =hope, =hopes, hoped, wish, =expects, forecast, predict, demand, demanded, call for, calls for, called for, calling for, want to, wants to, wanted to, proposed, proposal, to protect, to avoid, to ban, to combat, in order to, urged, risk of, danger of, bill to, ask for, asked for, prepare for, preparing to, preparing a, prepares to, prepared to, possibility of, possibility that, likelihood of, simulated, drill, exercise, =fictional, novel
negation | en | not, n't, never, no, nobody, none, cannot, neither, nor, didn't, doesn't, don't, isn't, aren't, wasn't, weren't, hasn't, haven't, won't, nothing to do with, anything to do with, can't, couldn't, wouldn't, shouldn't, hadn't, ain't, nothing
reject | ru | опроверг*, опроверж*, отверг*, отверж*, отриц*, не соответств*, неправд*, не правд*, не являет* правд*, ложь, лож*, лжив*, ложн*, фейк*, вымысел, вымысл*, выдум*, безоснователь*, необоснован*, беспочвенн*, нет _ основани*, не имеет _ _ основани*, не имеют _ _ основани*, никаких оснований, без оснований, лишен* основани*, миф, мифом, миф*, дезинформац*, назвал* абсурд*, абсурд*, бред*, не согласи*, не согласен, не согласн*, завышен*, преувелич*, противореч*, несовместим*, не так, чуш*, чепух*, ерунд*, нелеп*, оспор*, подделк*, поддельн*, сфабриков*, ошибочн*, неверн*, манипуляц*, вброс*, фальшив*, дипфейк*, не существов*, неточн*, небылиц*, сказк*, не соответству*, ошибоч*, ничего подобного, ничего общего, развея*, разоблач*, развенч*, домысл*, голословн*, клевет*, инсинуац*, вранье, враки, далек* от истины, далек* от правды, подтасов*, искаж*, передерг*, вводит в заблуждение, вводят в заблуждение, заблужден*, мистификац*, не справд*, поддел*, оказал* ошибк*, ошибает*, ошибают*, ошибал*, разбива* о, оснований нет, маловероятн*
unproven | ru | доказательств* нет, нет доказательств, нет подтвержден*, ничем не подтвержд*, нет свидетельств, ничто не, не нашл* подтвержден*, не нашл* след*, не обнаруж* след*, не подтвержд*, не подтверд*, не подкрепл*, не доказ*, не выявлен*, не выявил*, не обнаружен*, не зафиксирован*
proof | ru | доказательств*, подтвержден*, свидетельств*, подтвержд*, подтверд*, доказыва*, доказан*, подкрепл*, подкрепи*
unbacked | ru | не привел*, не предостав* _ доказательств*, не представил*, без доказательств, не приводя
contrary | ru | вопреки
actually | ru | на самом деле, в действительности, в реальности, оказал*
idle | ru | не менее, не меньше, не только, не просто, не позднее, не раз, не случайно, не сомнева*, нет сомнени*, не секрет, не исключ*, не говоря, неудивительно, тем не менее
bar | ru | запрещ*, запрет*, нельзя, незаконн*, вправе, не позвол*, помеша*
label | ru | фактчек, фактчекинг, проверка фактов
facts | ru | факт, правда, реальность
meant | ru | речь идет о, речь шла о, речь об, речь о, имеется в виду, имелось в виду
report | ru | сказал*, заявил*, заявля*, сообщ*, говорит, говорят, говорил*, утвержда*, рассказ*, по словам, по данным, по информации, по мнению, как пишет, пишет, пишут, написал*, отмет*, подчеркн*, добав*, назвал*, напомн*, объясн*, цитир*, передает, передают, ссылк*, согласно, считает, считают, уверен*, повтор*, ответ*, предполож*, напомина*, завер*, говорит*, полага*, показыва*, свидетельств*, настаива*, намекн*, как утверждается, писал*, подозревает, подозревают, по версии, по _ данным, по статистике, предостерег*, как указано, указал*, указыва*, призна*, предупре*, объявил*, объявля*, обвинил*, обвиняет, обвиняют, обвинен*, =уверяет, =уверяют, уверял*, =твердит, =твердят, =полагают, =предполагает, =предполагают, =намекает, =намекают, =жалуется, =жалуются, возмуща*, считал*, =говорилось, =говорится, =сказано, =гласит, =гласят, по заявлению, по заявлениям, по утверждению, по утверждениям, по сообщению, по сообщениям, по сведениям, по оценке, по оценкам, упрекн*, упрекал*, упрекает, упрекают, попрекн*
hedge | ru | якобы, будто, как будто, неподтвержден*, вероятно, предположительно, =дескать, =мол, по слухам
statement | ru | заявлен*, утвержден*, слова, слов, словам*, высказыван*, обвинен*, тезис*, верси*, сообщен*, информаци*, слух*, сведени*, данн*, комментар*, цифр*, упрек*
back | ru | это, эт*, так*, его, ее, их, данн*, подобн*
condition | ru | если, ли, бы
modal | ru | мог*, может, должн*, следует
aim | ru | чтобы не, во избежание, предотвра*, недопущ*, планирует, планируют, планировал*, надеет*, надеят*, ожида*, прогноз*, потребова*, требу*, опаса*, риск, угроз*, призва*, призыва*
negation | ru | не, нет, никогда, никто, ни, никак*
reject | uk | спростув*, спростов*, відкину*, відкид*, заперечи*, запереч*, не відповіда*, неправд*, не правд*, брехн*, брехл*, фейк*, вигад*, безпідстав*, необґрунтован*, нема* _ підстав, не має _ _ підстав*, не мають _ _ підстав*, жодних підстав, без підстав, міф, міфом, міф*, дезінформац*, назва* абсурд*, абсурд*, маячн*, не погод*, завищен*, перебільш*, суперечи*, несумісн*, не так, нісенітн*, підробк*, підроблен*, сфабрик*, помилков*, перекруч*, маніпуляц*, вкид*, не справд*, фальшив*, дипфейк*, не існува*, неточн*, хибн*, вигадк*, казк*, нічого подібного, нічого спільного, розвінч*, розвія*, домис*, наклеп*, інсинуац*, далек* від істини, далек* від правди, вводить в оману, вводять в оману, оман*, містифікац*, голослівн*, плітк*, перекру*, підроб*, виявил* помилк*, помиляє*, помиляю*, помилявс*, помилялис*, розбива* об, підстав нема*, малоймовірн*
unproven | uk | доказів нема*, нема* доказів, жодних доказів, нема* підтверджен*, нічим не підтвердж*, не підтвердж*, не підтверд*, не підкріпл*, не довед*, не довел*, не довів, не знайш* підтверджен*, не знайш* слід*, не виявлен*, не виявил*, не зафіксован*, не знайден*
proof | uk | доказ*, підтверджен*, свідчен*, підтвердж*, підтверд*, довод*, довел*, довів, підкріпл*
unbacked | uk | не навів, не навел*, не нада* _ доказ*, не представ*, без доказів, не наводячи
contrary | uk | всупереч, попри твердження, попри заяви
actually | uk | насправді, у дійсності, в дійсності, у реальності, виявил*
idle | uk | не менше, не менш, не лише, не тільки, не просто, не пізніше, не раз, не випадково, нема* сумнів*, не секрет, не виключ*, не кажучи, тим не менш
bar | uk | заборон*, незаконн*, не можна, не дозвол*, завади*
label | uk | фактчек, фактчекінг, перевірка фактів
facts | uk | факт, правда, реальність
meant | uk | ідеться про, йдеться про, ішлося про, йшлося про, мова про, мова йде про
report | uk | сказа*, заяви*, заявля*, повідом*, говорить, говорять, каже, кажуть, стверджу*, твердить, твердять, звинува*, розпов*, за словами, за даними, за інформацією, на думку, як пише, пише, пишуть, написа*, зазнач*, підкресл*, дода*, назва*, оголос*, нагада*, поясн*, цитує, переда*, посила*, згідно, вважа*, переконан*, повтор*, відпов*, припусти*, нагаду*, запевн*, йдеться, свідч*, наголош*, вважа*, показу*, натякн*, наполяга*, визна*, за версією, за _ даними, за статистикою, свідчить статистика, випливає, застер*, писа*, припуск*, попере*, підозрю*, вказа*, вказує, запевня*, =переконує, =переконують, =переконував, переконувал*, =припускає, =припускають, =натякає, =натякають, =нарікає, =нарікають, обурю*, =гадає, =гадають, =говорилося, =говориться, =мовиться, =мовилося, =сказано, за заявою, за заявами, за твердженням, за твердженнями, за повідомленням, за повідомленнями, за відомостями, за оцінкою, за оцінками, дорікн*, дорікав, дорікал*, дорікає, дорікають
hedge | uk | нібито, начебто, буцімто, ніби, непідтверджен*, ймовірно, імовірно, =мовляв, за чутками
statement | uk | заяв, заява, заяви, заяву, заявою, заявах, тверджен*, слова, слів, словам*, висловлюван*, звинувачен*, тез*, версі*, повідомленн*, інформаці*, чутк*, дан*, коментар*, цифр*, закид*, докор*
back | uk | це, ц*, так*, його, її, їх*, дан*, подібн*
condition | uk | якщо, чи, би, б
modal | uk | мог*, може, повин*, слід
aim | uk | щоб не, запобіг*, недопущ*, планує, планують, планував*, сподіва*, очіку*, прогноз*, вимага*, зажада*, побою*, ризик*, загроз*, заклик*
negation | uk | не, нема*, ніколи, ніхто, ні, жод*, ніяк*
lack | en | without, unannounced, unexplained, fail, failed, lack, lacking, refuse, refused, regardless, irrespective
lack | ru | без, отсутств*, отказ*, независимо, вне зависимости
lack | uk | без, відсутн*, відмов*, незалежно
`;

/** What a cue shows; the table above says what each of them means. */
export type CueKind =
  | 'reject'
  | 'unproven'
  | 'proof'
  | 'unbacked'
  | 'contrary'
  | 'actually'
  | 'meant'
  | 'report'
  | 'behind'
  | 'hedge'
  | 'statement'
  | 'back'
  | 'condition'
  | 'modal'
  | 'supposed'
  | 'aim'
  | 'negation'
  | 'idle'
  | 'bar'
  | 'label'
  | 'facts'
  | 'lack';

/** Phrases of one kind in one language. */
export interface CuePhrases {
  kind: CueKind;
  phrases: string[];
}

const ROWS = `${TABLE}${FURTHER_CUES}`
  .trim()
  .split(/\n+/)
  .map((line) => line.split('|').map((c) => c.trim()));

/** Whether we have cues for a language. Where we have none, nothing can be said of how a sentence treats a claim. */
export const hasCues = (lang: string): boolean => ROWS.some(([, l]) => l === lang);

/** The cues of a language; English where the table has none, because quoted cues are often English. */
export function cues(lang: string): CuePhrases[] {
  const own = hasCues(lang) ? lang : 'en';
  return ROWS.filter(([, l]) => l === own).map(([kind, , phrases]) => ({
    kind: kind as CueKind,
    phrases: (phrases ?? '').split(',').map((p) => asItStands(p.trim())),
  }));
}

/** Russian and Ukrainian words of two letters have no forms, but look like stems of others: "ней" is not "не". */
const asItStands = (phrase: string) => phrase.replace(/(?<![\p{L}=])[а-яіїє]{1,2}(?![\p{L}*])/gu, '=$&');
