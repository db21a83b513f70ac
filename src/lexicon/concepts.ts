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
cancel | action | cancel, abolish, scrap, end, revoke, lift, withdraw, terminate, do away, did away, cancellation, abolition, suspend | отмен*, упраздн*, прекращ*, прекрат* | скасув*, скасову*, скасован*, відмін*, припин* |
notice | thing | notice, notification, notify, inform, warning, tell, told, announce | уведом*, предупрежд*, извещ*, сообщ* | повідом*, попередж*, сповіщ* |
measure | thing | measure, check, control, inspection, screening, restriction | мер, мера, меры, мерах, мерами, проверк*, контрол*, досмотр*, ограничен* | захід, заход*, перевірк*, контрол*, огляд*, обмежен* |
temporary | limit | temporary, provisional, short lived, for the time being | =временный, =временная, =временное, =временные, =временных, =временной, =временную, =временным, =временными, носит временн* | =тимчасовий, =тимчасова, =тимчасове, =тимчасові, =тимчасових, =тимчасової, =тимчасову, =тимчасовим, =тимчасовими | permanent
permanent | thing | permanent, permanently, lasting | постоянн* | постійн* | temporary
direct-at | action | =directed, direct at, directed at, directed against, target, aimed at, aim at, single out, singled out, discriminate, discrimination | направлен*, нацелен*, против конкретн*, дискримин* | спрямован*, націлен*, проти конкретн*, дискримін* |
nationality | thing | nation, nationality, ethnic, ethnicity, ethnic group, people | национальн*, этнич*, народ*, нация, наций | національн*, етніч*, народ*, нація, націй, націю |
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
correct | thing | correct, right, accurate, true, faithful | правильн*, корректн*, достоверн*, =верно, =верный, =верная, =верное, =верные, =верных, =верной, =верную, =верным | правильн*, коректн*, достовірн* | wrong
wrong | thing | incorrect, wrong, inaccurate, distorted | неправильн*, неверн*, искажен* | неправильн*, хибн*, спотворен* | correct
call | thing | call, phone call, conversation, talk, telephone conversation, dialogue, meeting | разговор*, звонок, звонк*, бесед*, переговор* | розмов*, дзвінок, дзвінк*, бесід*, перемовин* |
publish | action | publish, publication, release, put out, issue | опубликов*, публик*, обнародов* | опублік*, публік*, оприлюдн* |
start | action | start, begin, begun, =began, launch, unleash | начин*, развяза*, начал, начало, начат*, =начнет, =начнут | поча*, почин*, розпоча*, розв'яза* | finish
finish | action | finish, stop, cease, halt | законч*, останов*, прекращ*, прекрат* | закінч*, припин*, зупин* | start
rise | action | rise, rose, increase, grow, grew, climb, surge | вырос*, увелич*, возрос*, рост* | зрос*, збільш* | fall
fall | action | fall, fell, decrease, drop, decline, shrink | упал*, сниз*, уменьш*, сократ* | впал*, знизи*, зменш*, скорот* | rise
war | thing | war, hostilities, fighting, combat, front, battle | войн*, боевы* действ*, фронт*, сво | війн*, бойов* ді*, фронт* |
army | thing | army, armed forces, military, troops, forces | арми*, вооруженн* сил*, всу, вс рф, войск* | армі*, збройн* сил*, зсу, військ* |
cause | relation | cause, trigger, lead to, led to, leads to, leading to, due to, because of, blame, result of, result in, resulted, provoke, bring about, brings about, brought about, spark, set off, give rise, gave rise, fault of, down to, =owing, responsible, consequence of, induce, product of, work of, stem from, bring on, brings on, brought on, lead directly to, led directly to, attributable, attribute to, put down to, traced to, traced back to, touch off, touched off, precipitate, engender, =prompted, =prompting, thanks to, on account of, arise from, arose from, grew out of, flow from, reason for, root of, culprit, handiwork of, doing of, owe it to, owed it to, have to thank for | вызв*, вызыва*, из за, привел* к, приводит к, приводят к, вина, вине, виноват*, виной, виновн*, спровоцир*, провоцир*, причин*, последств*, следстви*, приведет к, приведут к, приводил* к, привест* к, приводящ*, повлек*, влечет, влекут, порожд*, вследств*, в результате, по милости, благодаря, обусловл*, виновник*, на совести, дело рук, делом рук, дела рук, обязан* своим, навлек* | спричин*, виклик*, призв* до, призводить до, призводять до, провин*, винн*, винуват*, спровок*, провоку*, причин*, наслідк*, наслідок, призведе до, призведуть до, призводив до, призводила до, призводили до, призвести до, зумовл*, обумовл*, породжу*, породил*, внаслідок, унаслідок, у результаті, в результаті, завдяки, винуватец*, винуватц*, на совісті, справа рук, справою рук, потягл* за собою, накликал*
cure | relation | cure, heal, treat, remedy, treatment, antidote, remission, clear up, cleared up, rid the body, effective against, restore to health, restored to health, heals, panacea, make well again | вылеч*, излеч*, леч*, исцел*, избавля* от, избав* от, целебн*, средств* от, средств* против, панаце*, помога* от, помога* против, помогает при, лекарств* от | вилік*, ліку*, зціл*, лікарськ*, позбавля* від, позбав* від, цілющ*, засіб від, засіб проти, засоб* проти, засоб* від, панаце*, допомага* від, допомага* проти, ліки від, ліків від
protect | relation | protect, protection, ward off, guard against, shield, immune, immunity, safeguard, fend off, fended off, keep at bay, kept at bay, keep safe from, stave off, staved off, defend against, a bulwark | защит*, защищ*, оберега*, уберег*, убереч*, предохран*, огражда*, оградит*, оградил*, иммунитет*, застраху* от | захист*, захищ*, оберіга*, уберег*, вберег*, вберіг*, убезпеч*, імунітет*, застрах* від
contain | relation | contain, ingredient, laced with, full of, made of, made from, consist of, composed of, comprise, packed with, loaded with, riddled with, laden with, spiked with, chock full, brimming with, contaminated with, tainted with, infused with, mixed into, mixed in, additive | содерж*, состав*, состоит из, состоят из, напичк*, начинен*, ингредиент*, примес*, подмеш*, добавля* в | склад*, містит*, містят*, містил*, містив*, вміст*, напхан*, начинен*, інгредієнт*, домішк*, підміш*, додають у, додають до
emit | relation | emit, emission, release, give off, gives off, pump out, pour out, pours out, spew, belch, exhaust, throw out, let off, put into the air, send into the air, release into, sends up, send up, sent up, puff out, breathe out, breathes out, emitter, =vents, =vented | выброс*, выбрас*, выдел*, испуска*, излуча*, извергa*, изверга*, изрыга*, эмисси*, выхлоп* | викид*, виділ*, випускає, випускають, випромін*, виверга*, емісі*, вихлоп*
produce | relation | produce, generate, production, output, turn out by, yield, churn out, churns out, churned out, give back, gives back, producer | производ*, вырабат*, выработ*, произвест*, произвел*, выработа*, генерир*, выпуска* | виробл*, вироб*, генеру*, вироблен*, випуска*, генерац*
exceed | relation | exceed, outnumber, surpass, outstrip, more than, less than, higher than, larger than, greater than, bigger than, fewer than, lower than, outweigh, overtake, worse than, outdo, outdid, outstripped, dwarf, outpace, outrank, outshine, overshoot, eclipse, above that of, ahead of, in excess of, =tops, =topped, =topping | превыш*, превыс*, превос*, больше чем, выше чем, меньше чем, обогна*, обгоня*, опереди*, опережа*, перевес*, затмева*, затми*, хуже чем | перевищ*, більше ніж, вище ніж, менше ніж, більш ніж, перевершу*, перевершил*, випередж*, випереди*, обігна*, обганя*, гірше ніж, більше за, вище за
prove | relation | prove, proof, proven, demonstrate, confirm, confirmation, establish, reveal, expose, show that, shows that, showed that, shown that, bear out, bore out, borne out, evidence that, evidence of, attest, testify to, corroborate, substantiate, lay bare, laid bare, uncover, unmask, bring to light, brought to light, came to light, settle beyond doubt, verify, vindicate, =reveals | доказ*, докаж*, подтвер*, свидетельствует о, свидетельствуют о, свидетельством, вскры*, изоблич*, вывел* на чистую, обличи*, улик*, показывает что, показал* что | доказ*, довед*, довел*, доводят*, доводить, підтвер*, свідчить про, свідчать про, свідченням, викри*, вивел* на чисту, доказом, показує що, показал* що, доводи*
fake | relation | fake, hoax, fabricate, forge, forgery, =invented, invention, fictitious, bogus, sham, falsify, doctor, concoct, mock up, set up, setup, =staged, staging, counterfeit, phoney, phony, make believe, made up, cooked up, cook up, trumped up, faked up, put up job, put on show, inside job, theatrical, a fiction, figment, cobbled together, =scripted, choreograph, faux, play act, playacting, play acting, charade, invent, photomontage, deepfake, doctored | фейк*, поддел*, сфабриков*, фальсифи*, инсцен*, выдум*, постанов*, подлог*, подделыв*, подстро*, липов*, бутафор*, измышл*, измышлен*, срежиссир*, режисс*, разыгра*, мистификац*, вымысел, вымысл*, спектакл*, фальшив*, фальшивк*, дипфейк*, сочини*, фабрикац*, фабрикова* | фейк*, підроб*, сфабрик*, фальсиф*, інсцен*, вигад*, постанов*, підлаштов*, липов*, бутафор*, зрежис*, срежис*, режис*, розігра*, містифікац*, вистав*, фальшив*, фальшивк*, діпфейк*, дипфейк*, змайстр*, фабрикац*, фабрикув*
hide | relation | hide, hid, hidden, conceal, cover up, covered up, suppress, withhold, secret, keep quiet, kept quiet, keep secret, kept secret, kept from the public, keep from the public, hush up, hushed up, sweep under, swept under, covered it up, cover it up, keep under wraps, kept under wraps, concealment, whitewash, in secret, kept dark, keep the lid, mask the, camouflage | скры*, утаи*, утаива*, секретн*, прячет, прячут, прятал*, спрята*, замалчив*, замолча*, засекре*, умалчив*, умолча*, шито крыто, под сукно | прихов*, таємн*, секретн*, ховає, ховають, ховал*, сховал*, замовчу*, замовча*, утаїл*, засекре*, таєм*, приховал*, замовчування
admit | relation | admit, concede, acknowledge, confess, admission, confession, own up, owned up, owning up, come clean, came clean, allow that, avow, confessed to, grant that, plead guilty, pleaded guilty, pleading guilty, make no secret | призна*, сознал*, созна*, сознают*, повинил*, расписал*, проговори*, каял*, покаял*, не скрыва*, не стал* отрицать | визна*, зізна*, зізнан*, зізнав*, покаял*, проговори*, не приховує, не приховував*, не став заперечувати
plan | relation | plan, intend, scheme, agenda, prepare, plot, intention, aim to, aims to, have in mind, contemplate, map out, mapped out, blueprint, in the pipeline, on the drawing board, gear up, geared up, hatch, conspire, conspiracy to, envisage | намер*, готов*, план, планов, планир*, заплан*, замысл*, замышл*, задум*, вынашив*, умысел, умысл*, затева*, намечa*, намеча*, намети*, рассчитыва*, =собирается, =собираются, =собирался, =собиралась, =собирались | намір*, наміра*, готу*, план, планів, плану*, заплан*, замис*, замишл*, задум*, збирається, збираються, виношу*, умис*, зате*, наміча*, намітил*, мають на меті
destroy | relation | destroy, blow up, blew up, blown up, demolish, wreck, sabotage, breach, explode, explosion, raze, burn down, burned down, burnt down, tear down, tore down, torn down, pull down, pulled down, ruin, shatter, smash, knock down, knocked down, knock out, knocked out, level to the ground, flatten, wipe out, wiped out, obliterate, annihilate, devastate, lay waste, laid waste, reduced to rubble, reduced to ashes, blast, detonate, bulldoze, dismantle, pulverise, tear apart, tore apart, torn apart, bring down, brought down, dynamite, put an end to, =torched, =torching, =bombed | уничтож*, взорв*, подорв*, разруш*, взрыв*, подрыв*, взрыва*, подорва*, снес*, снос*, сровня*, стер* с лица, развал*, ликвидир*, сожг*, сжег, сжига*, разнес*, разгром*, демонтир*, диверси*, разбомб*, испепел*, вывел* из строя | знищ*, підірв*, висад*, зруйн*, вибух*, підрив*, підрива*, знес*, знос*, зрівнял* з землею, стер* з лиця, розвал*, ліквід*, спалил*, спален*, розгром*, демонт*, диверсі*, розбомб*, вивел* з ладу, вибухн*, висаджу*, понищ*
shoot-down | relation | shoot down, shot down, bring down, brought down, =downed, =downing, hit, strike, struck, fire at, shoot out of the sky, shot out of the sky, blow out of the sky, blew out of the sky, blown out of the sky, blast out of the sky, bring to earth, brought to earth, fell to a missile, knocked out of the sky, open fire on, opened fire on, fire on, =shelled, =shelling | сби*, попал*, попада*, удар*, подби*, поразил*, поразит*, пораж*, обстрел*, ударил*, выстрел*, ракетн* удар* | зби*, влуч*, удар*, підби*, уразил*, вразил*, ураз*, обстріл*, ударил*, вистріл*, поцілил*, вдарил*
spread | relation | spread, transmit, transmission, shed, infect, infection, pass on, passed on, contagious, pass along, disseminate, propagate, transmissible, communicable, hand on, infectious | распростран*, зараж*, зараз*, передач*, переда*, разнос*, заразн*, инфицир*, передаю*, передае*, выделя* вирус*, разнес* | поширю*, поширен*, зараж*, зараз*, переда*, розповсюдж*, рознос*, заразн*, інфіку*, передає*, передаю*, розноси*
pay | relation | pay, paid, fund, finance, spend, spent, bankroll, payment, foot the bill, cost, subsidise, subsidize, subsidy, pay for, shell out, shelled out, fork out, forked out, cough up, coughed up, pour money, poured money, funnel money, funnelled money, underwrite, underwrote, bear the cost, bore the cost, borne by, pick up the bill, picked up the bill, pick up the tab, picked up the tab, foot the, at the expense of, expenditure, outlay, disburse, squander, reward, remuneration, salary, stump up, splash out, splashed out, hand out money | заплат*, оплат*, финансир*, потрат*, трат*, субсид*, платит*, платил*, платн*, плата, плату, платеж*, выплат*, выплач*, оплач*, раскошел*, затрат*, затрач*, расход*, израсход*, на деньги, за счет, вложи*, спонсир*, проплат*, проплач*, вознагражд*, отвалил*, отстегн*, растрат* | сплат*, фінанс*, витрат*, витрач*, субсид*, платит*, платил*, платн*, платив, плату, плати, платіж, платеж*, платять, платня, оплат*, виплат*, виплач*, сплач*, оплач*, заплат*, розщедри*, витрачен*, видатк*, на гроші, коштом, за рахунок, вклал*, спонсор*, проплат*, проплач*, винагород*, розтрат*, субсиду*
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
melt | relation | melt, thaw | растая*, =тает, =тают, таял*, таян* | розтан*, =тане, =тануть, танен*, =танув, танул*
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
surrender | relation | surrender, lay down, laid down, lay down arms, capitulate, give up, gave up | сда*, капитул*, сложи* | здава*, капітул*, склас*, здати, здатис*, здал*, здавс*
win | relation | win, won, victory, defeat | побед*, победи* | перемог*, перемож*
record | limit | record, highest, =biggest, =largest, =greatest, unprecedented, all time high, never before | рекорд*, самый высок*, наибольш*, небывал* | рекорд*, найвищ*, найбільш*
lowest | limit | lowest, all time low | самый низк*, наименьш* | найнижч*, найменш*
agree | relation | agree, agreement, consensus, unanimous, deal, accord, pact, treaty | соглас*, соглаш*, консенс*, договор* | згод*, угод*, консенс*, договор*
sign | relation | sign, signatory, signature | подпис* | підпис*
leave | relation | leave, exit, withdraw from, pull out, pulled out, quit | выход*, выйти, выйд*, вышел*, покин* | вийти, вийд*, вийшов*, покин*, вихід, виход*
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
