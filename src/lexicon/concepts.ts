/**
 * Words that say the same thing in news prose, across English, Russian and Ukrainian: our own, general table, not made
 * for any one claim. `action` lines are what somebody does; for them the engine asks who does it to whom. A `relation`
 * is an action that makes the claim ("causes", "was faked"), a `limit` narrows it ("only", "the highest"): where a
 * wording has one, a sentence without it says something else about the same things.
 * One line: id | kind | English | Russian | Ukrainian | opposite. Notation as in PhraseTable.
 */
const TABLE = `
recruit | action | recruit, enlist, hire, sign up, signed up, signing up, recruitment, enlistment, conscript, mobilise, mobilize | вербов*, вербу*, завербов*, навербов*, набира*, набор, набора, найм, =наем, наема, рекрут*, нанима*, наня*, мобилиз* | верб*, заверб*, набира*, набір, набору, найм, рекрут*, найма*, найня*, мобіліз* |
organise | action | =organise, =organises, =organised, =organising, =organize, =organizes, =organized, =organizing, organisation of, orchestrate, mastermind, plot, stage, behind, direct, order, engineer, author of, instigate, sponsor, had a hand, hand in, origin, originate, trail, lie behind, facilitate, involve in, involvement in, role in, responsible for, carry out, blame | организов*, организац*, организат*, за _ сто*, за _ _ сто*, за _ _ _ сто*, за _ _ _ _ сто*, за _ _ _ _ _ сто*, спланир*, заказчик*, направля*, стоят за, стоит за, стояли за, стоял за, стояла за, подготов*, =след, =следы, =следов, причаст*, способств*, содейств*, замеш* | організов*, організат*, спланов*, замовник*, спрямов*, стоять за, стоїть за, стояли за, стояв за, стояла за, підготов*, слід, сліди, причетн*, сприя*, вчини* |
control | action | control, direct, command, puppet, pull the strings, strings, steer, instruct, guide, under the thumb, supervise | контрол*, управля*, руковод*, команд*, указк*, кукловод*, курир* | контрол*, керу*, керів*, команд*, вказівк*, ляльковод*, курир* |
attack | thing | attack, assault, terror attack, terrorist attack, massacre, shooting, act of terror, terrorist act, atrocity, bombing | теракт*, террористическ* акт*, напад*, атак*, бойн*, расстрел*, террористическ* атак* | теракт*, терористичн* акт*, напад*, атак*, бійн*, розстріл*, терористичн* атак* |
attacker | thing | =attacker, =attackers, gunman, gunmen, assailant, terrorist, =shooter, =shooters, perpetrator | боевик*, террорист*, нападавш*, исполнител*, стрелк* | бойовик*, терорист*, нападник*, виконавц*, стрілк* |
mercenary | thing | mercenary, fighter, soldier of fortune, hired gun, combatant, volunteer fighter, soldier | наемник*, боец, бойцы, бойцов, солдат удачи, солдат* | найманц*, найманець, боєц*, бійц*, солдат* удачі, солдат* |
embassy | thing | embassy, diplomatic mission, mission, legation, diplomat, consulate | посольств*, диппредставит*, дипмисси*, дипломат*, консульств* | посольств*, диппредставн*, дипмісі*, дипломат*, консульств* |
legion | thing | international legion, foreign legion, legion | интернациональн* легион*, иностранн* легион*, интерлегион*, легион* | інтернаціональн* легіон*, іноземн* легіон*, легіон* |
secret-service | thing | special services, secret services, intelligence services, intelligence, security services, spy agency, intelligence agency | спецслужб*, разведк*, гур, сбу | спецслужб*, розвідк*, гур, сбу |
citizen | thing | citizen, national, resident, people | граждан*, житель*, жител* | громадян*, мешкан*, жител* |
migrant | thing | migrant, immigrant, guest worker, labourer, =foreigner, =foreigners, alien | мигрант*, гастарбайтер*, иностран* | мігрант*, гастарбайтер*, заробітчан*, інозем* |
vehicle | thing | vehicle, car, automobile, lorry, truck, minivan, minibus, auto | автомобил*, машин*, авто, автомашин*, фур* | автомобіл*, машин*, авто, автівк*, фур* |
plates | thing | plate, number plate, licence plate, license plate, plated, registered, registration | номер*, госномер*, номерн* знак* | номер*, номерн* знак* |
block | action | block, bar, hold up, held up, held at, hold at, stuck, strand, traffic jam, jam, tailback, queue, standstill, halt, hold-up, keep standing, kept standing, refuse entry, not let, not allow, turn back, turned back, stop, kept out, not admitted | блокир*, заблокир*, не пропуска*, не пускa*, не пуска*, не могут въехать, застря*, задерж*, не впуска*, скопил*, пробк*, очеред*, затор* | блок*, заблок*, не пропуска*, не пуска*, застря*, затрим*, не впуска*, скупчил*, затор*, черг*, не впусти*,, =стоять |
visa-free | thing | visa free, visa waiver, visa exemption, visa-free regime, visa-free travel | безвизов* | безвізов* |
cancel | action | cancel, abolish, scrap, end, revoke, lift, withdraw, terminate, do away, did away, cancellation, abolition, suspend | отмен*, упраздн*, прекра* | скасув*, скасову*, скасован*, відмін*, припин* |
notice | thing | notice, notification, notify, inform, warning, tell, told, announce | уведом*, предупрежд*, извещ*, сообщ* | повідом*, попередж*, сповіщ* |
measure | thing | measure, check, control, inspection, screening, restriction | мер, мера, меры, мерах, мерами, проверк*, контрол*, досмотр*, ограничен* | захід, заход*, перевірк*, контрол*, огляд*, обмежен* |
temporary | limit | temporary, provisional, short lived, for the time being | =временный, =временная, =временное, =временные, =временных, =временной, =временную, =временным, =временными | =тимчасовий, =тимчасова, =тимчасове, =тимчасові, =тимчасових, =тимчасової, =тимчасову, =тимчасовим, =тимчасовими | permanent
permanent | thing | permanent, permanently, lasting | постоянн* | постійн* | temporary
direct-at | action | =directed, direct at, directed at, directed against, target, aimed at, aim at, single out, singled out, discriminate, discrimination | направлен*, нацелен*, против конкретн*, дискримин* | спрямован*, націлен*, проти конкретн*, дискримін* |
nationality | thing | nation, nationality, ethnic, ethnicity, ethnic group, people | национальн*, наци*, этнич*, народ* | національн*, наці*, етніч*, народ* |
religion | thing | religion, religious, faith, confession | религи*, вероисповед*, вер | релігі*, віросповід* |
border | thing | border, frontier, checkpoint, crossing, border crossing | границ*, погран*, кпп, пункт* пропуск* | кордон*, прикордон*, кпп, пункт* пропуск* |
only | limit | only, solely, exclusively, alone, nobody but, none but | только, лишь, исключительн*, одних | лише, тільки, виключн*, лиш | all
instruct | action | instruction, instruct, order, briefing, briefed | инструкц*, указани*, инструктаж* | інструкц*, вказівк*, інструктаж* |
receive | action | receive, get, got, obtain | получ* | отрим*, одерж* |
prisoner | thing | prisoner, inmate, convict, prison, jail, penal colony | заключенн*, осужденн*, зэк*, колони*, тюрьм*, тюрем* | ув'язнен*, засуджен*, в'язн*, колоні*, тюрм* |
force | action | force, coerce, compel, coercion, against their will, pressure | принужд*, заставл*, вынужд*, насильно | примус*, змуш*, насильно |
prohibit | action | forbid, =forbade, forbidden, ban, prohibit, outlaw, illegal, unlawful, punishable, crime, offence, criminal | запре*, незакон*, наказуем*, преступлен*, уголовн* | заборон*, незакон*, караєть*, злочин*, кримінальн* | permit
permit | action | allow, permit, legal, authorise, let | разреш*, позвол*, допуска* | дозвол*, допуска* | prohibit
warn | action | warn, urge, call on, caution, advise | предупре*, призва*, призыва*, предостер* | попередж*, закли*, застер* |
kill | action | kill, murder, slay, dead, death, die, victim, casualty, toll, =died, =dies, =dying | уби*, погиб*, жертв*, смерт* | уби*, вби*, загин*, жертв*, смерт* |
send | action | send, =sent, dispatch, deploy, take to, taken to, transfer | отправ*, посла*, посыла*, направ* | відправ*, посла*, надісла*, направ* |
citizenship | thing | citizenship, passport, naturalise, naturalize, naturalisation | гражданств*, паспорт* | громадянств*, паспорт* |
grant | action | grant, issue, award, hand out | выда*, предостав*, вруч* | вида*, нада*, вруч* |
draft-notice | thing | conscription notice, draft notice, draft summons, draft paper, call up paper, summons, call-up | повестк* | повістк* |
understand | action | understand, understanding, sympathy | понима*, поним*, понял* | розумі* |
version | thing | version, account, interpretation, readout | верси*, трактовк*, интерпретац* | версі*, трактуван*, інтерпретац* |
correct | thing | correct, right, accurate, true, faithful | правильн*, верн*, корректн*, достоверн* | правильн*, коректн*, достовірн* | wrong
wrong | thing | incorrect, wrong, inaccurate, distorted | неправильн*, неверн*, искажен* | неправильн*, хибн*, спотворен* | correct
call | thing | call, phone call, conversation, talk, telephone conversation, dialogue, meeting | разговор*, звонок, звонк*, бесед*, переговор* | розмов*, дзвінок, дзвінк*, бесід*, перемовин* |
publish | action | publish, publication, release, put out, issue | опубликов*, публик*, обнародов* | опублік*, публік*, оприлюдн* |
start | action | start, begin, begun, =began, launch, unleash | нача*, начин*, развяза* | поча*, почин*, розпоча*, розв'яза* | finish
finish | action | finish, stop, cease, halt | законч*, прекра*, останов* | закінч*, припин*, зупин* | start
rise | action | rise, rose, increase, grow, grew, climb, surge | вырос*, увелич*, возрос*, рост* | зрос*, збільш* | fall
fall | action | fall, fell, decrease, drop, decline, shrink | упал*, сниз*, уменьш*, сократ* | впал*, знизи*, зменш*, скорот* | rise
war | thing | war, hostilities, fighting, combat, front, battle | войн*, боевы* действ*, фронт*, сво | війн*, бойов* ді*, фронт* |
army | thing | army, armed forces, military, troops, forces | арми*, вооруженн* сил*, всу, вс рф, войск* | армі*, збройн* сил*, зсу, військ* |
cause | relation | cause, trigger, lead to, led to, leads to, leading to, due to, because of, blame, result of, result in, resulted, provoke, bring about, brings about, brought about, spark, set off, give rise, gave rise, fault of, down to, =owing, responsible, consequence of, induce, product of, work of, stem from | вызв*, вызыва*, из за, привел* к, приводит к, приводят к, вина, вине, виноват*, виной, виновн*, спровоцир*, провоцир*, причин*, последств*, следстви* | спричин*, виклик*, призв* до, призводить до, призводять до, провин*, винн*, винуват*, спровок*, провоку*, причин*, наслідк*, наслідок
cure | relation | cure, heal, treat, remedy, treatment, antidote, remission | вылеч*, излеч*, леч*, исцел* | вилік*, ліку*, зціл*, лікарськ*
protect | relation | protect, protection, ward off, guard against, shield, immune, immunity | защит*, защищ* | захист*, захищ*
contain | relation | contain, ingredient, laced with, full of, made of, made from | содерж*, состав* | міст*, склад*
emit | relation | emit, emission, release, give off, gives off, pump out, pour out, pours out, spew, belch, exhaust | выброс*, выбрас*, выдел* | викид*, виділ*
produce | relation | produce, generate, production, output | производ*, вырабат*, выработ* | виробл*, вироб*, генеру*
exceed | relation | exceed, outnumber, surpass, outstrip, more than, less than, higher than, larger than, greater than, bigger than, fewer than, lower than, outweigh, overtake, worse than | превыш*, превыс*, превос*, больше чем, выше чем, меньше чем | перевищ*, більше ніж, вище ніж, менше ніж
prove | relation | prove, proof, proven, demonstrate, confirm, confirmation, establish, reveal, expose | доказ*, докаж*, подтвер* | доказ*, довед*, довел*, доводят*, доводить, підтвер*
fake | relation | fake, hoax, fabricate, forge, forgery, =invented, invention, fictitious, bogus, sham, falsify, doctor, concoct, mock up, set up, setup, =staged, staging | фейк*, поддел*, сфабриков*, фальсифи*, инсцен*, выдум*, постанов* | фейк*, підроб*, сфабрик*, фальсиф*, інсцен*, вигад*, постанов*
hide | relation | hide, hid, hidden, conceal, cover up, covered up, suppress, withhold, secret | скры*, утаи*, утаива*, секретн* | прихов*, таємн*, секретн*
admit | relation | admit, concede, acknowledge, confess, admission, confession | призна* | визна*, зізна*
plan | relation | plan, intend, scheme, agenda, prepare, plot | план*, намер*, готов* | план*, намір*, наміра*, готу*
destroy | relation | destroy, blow up, blew up, blown up, demolish, wreck, sabotage, breach, explode, explosion, raze, burn down, burned down, burnt down, tear down, tore down, torn down, pull down, pulled down | уничтож*, взорв*, подорв*, разруш*, взрыв*, подрыв* | знищ*, підірв*, висад*, зруйн*, вибух*, підрив*
shoot-down | relation | shoot down, shot down, bring down, brought down, =downed, =downing, hit, strike, struck, fire at | сби*, попал*, попада*, удар* | зби*, влуч*, удар*
spread | relation | spread, transmit, transmission, shed, infect, infection, pass on, passed on, contagious | распростран*, зараж*, зараз*, передач*, переда* | поширю*, поширен*, зараж*, зараз*, переда*
pay | relation | pay, paid, fund, finance, spend, spent, bankroll, payment, foot the bill, cost, subsidise, subsidize, subsidy | плат*, заплат*, оплат*, финансир*, потрат*, трат*, субсид* | плат*, сплат*, фінанс*, витрат*, витрач*, субсид*
supply | relation | supply, provide, deliver, hand over, handed over, donate, =armed, =arming | поставк*, поставля*, поставил*, снабж*, переда*, вооруж* | постач*, нада*, переда*, озбро*
sell | relation | sell, sold, sale, resell, resold, for sale | прода*, сбыва* | прода*, збува*
buy | relation | buy, bought, purchase, acquire, snap up, snapped up | купи*, покуп*, приобр*, скуп* | купи*, купу*, придба*, скуп*
rig | relation | rig, steal, stole, stolen, fraud, fraudulent, cheat, manipulate, manipulation, flip, tamper, irregularity, stuff | фальсифи*, подтасов*, украл*, украд*, крад*, мошенн* | фальсиф*, підтас*, вкрал*, вкрад*, украли, украд*, крад*, шахрай*
vote | relation | vote, ballot, cast | голос*, бюллетен* | голос*, бюлет*
election | thing | election | выбор* | вибор*
harm | relation | harm, damage, injure, injury, poison, toxic, hurt, dangerous, danger, unsafe, hazard | вред*, опасн*, отрав*, токсич* | шкод*, небезпеч*, отру*, токсич*
safe | thing | safe, harmless | безопасн*, безвредн* | безпечн*, нешкідл* | harm
warm | relation | warm, heat up, heating | потепл*, нагре* | потепл*, нагрів* | cool
cool | relation | cool, cold, colder | похолод*, охлажд* | похолод*, охолодж* | warm
freeze | relation | freeze, froze, frozen, iced up | замерз*, замор* | замерз*, замор*
melt | relation | melt, thaw | тая*, растая* | тан*, розтан*
replace | relation | replace, replacement, substitute, swap, supplant | замен*, подмен*, вытесн* | замін*, підмін*, витісн*
invade | relation | invade, invasion, occupy, occupation, seize, take over, took over, takeover, annex, overrun | вторг*, вторж*, оккуп*, захват*, захвач* | вторг*, окуп*, захоп*
create | relation | create, develop, invent, man made, manufacture, =made in | созда*, разработ*, изобре* | створ*, розроб*, винай*
born | relation | born, birth, birthplace | родил*, рожден*, родом | народ*, родом
own | relation | =owns, =owned, ownership, belong to, possess, owner | владе*, принадлеж* | волод*, належ*
owe | relation | owe, debt, indebted, arrears | долж*, задолж* | винен, винна, винні, заборг*, борг*
lack-money | relation | bankrupt, broke, insolvent, run out of money, ran out of money, out of money | банкрот*, обанкрот* | банкрут*, збанкрут*
eat | relation | =eat, =eats, =ate, eaten, eating, devour, consume, feed on | =едят, =ест, =еда, съед*, съел*, питат* | їдять, їсть, їж*, з'ї*
crash | relation | crash, plane crash | круш*, разби*, авари* | катастроф*, розби*, аварі*
approve | relation | approve, approval, license, green light, give the go ahead | одобр* | схвал*
surrender | relation | surrender, lay down, laid down, lay down arms, capitulate, give up, gave up | сда*, капитул*, сложи* | здава*, здат*, капітул*, склас*
win | relation | win, won, victory, defeat | побед*, победи* | перемог*, перемож*
record | limit | record, highest, =biggest, =largest, =greatest, unprecedented, all time high, never before | рекорд*, самый высок*, наибольш*, небывал* | рекорд*, найвищ*, найбільш*
lowest | limit | lowest, all time low | самый низк*, наименьш* | найнижч*, найменш*
agree | relation | agree, agreement, consensus, unanimous, deal, accord, pact, treaty | соглас*, соглаш*, консенс*, договор* | згод*, угод*, консенс*, договор*
sign | relation | sign, signatory, signature | подпис* | підпис*
leave | relation | leave, exit, withdraw from, pull out, pulled out, quit | выход*, выйти, выйд*, вышел*, покин* | вих*, вийти, вийд*, вийшов*, покин*
promise | relation | promise, pledge, vow, guarantee, assurance, commitment | обещ*, гарант*, заверен* | обіц*, гарант*, запевн*
expand | relation | expand, expansion, enlarge, enlargement | расшир* | розшир*
arrest | relation | arrest, detain, capture, take prisoner, taken prisoner, taken into custody | арест*, задерж* | арешт*, затрим*
train | relation | train, drill | обуч*, трениров* | навча*, трену*
poster | thing | poster, placard, billboard, leaflet, flyer | плакат*, листовк* | плакат*, листівк*
letter | thing | letter, mail shot | письм* | лист
`;

const KINDS = ['action', 'relation', 'limit', 'thing'] as const;

/** One line of the table, read. */
export interface Concept {
  id: string;
  kind: (typeof KINDS)[number];
  /** Patterns by language, in the notation of PhraseTable. */
  names: Record<string, string[]>;
  /** Concept that means the contrary, if the table has one. */
  opposite: string | null;
}

const split = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((s) => s.trim())
    .filter((s) => s !== '');

/** The table above, read once per lexicon. */
export function concepts(): Concept[] {
  return TABLE.trim()
    .split('\n')
    .map((line) => {
      const [id = '', kind, en, ru, uk, opposite] = line.split('|').map((c) => c.trim());
      return {
        id,
        kind: KINDS.find((k) => k === kind) ?? 'thing',
        names: { en: split(en), ru: split(ru), uk: split(uk) },
        opposite: opposite ? opposite : null,
      };
    });
}
