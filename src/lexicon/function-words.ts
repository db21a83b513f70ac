const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that carry no content of a claim, by language: skipped in comparing, folded as in tokens.ts. */
const STOP_WORDS: Record<string, ReadonlySet<string>> = {
  en: words(
    'a an the this that these those such and or but nor so as at by for from in into of off on onto out over ' +
      'to up with about against after before during between under through via within without around than then ' +
      'there here where when while who whom whose which what how why is are was were be been being am has have ' +
      'had having do does did doing will would shall should can could may might must he she it they we you i him ' +
      'her them us me his its their our your my not no also just very more most some any all each both other ' +
      "another it's he's she's they're we're i'm ",
  ),
  ru: words(
    'и в во на с со к ко о об от до по за из у не ни но а же ли бы что чтобы как так это этот эта эти того тем ' +
      'том для при про над под без через между который которая которые которых которым которой он она они оно ' +
      'его ее их им ему ей нем ней них мы вы я был была были было быть есть еще уже тоже также или если ',
  ),
  uk: words(
    'і й та у в на з із зі до від по за не ні але а ж чи би б що щоб як так це цей ця ці того тим тому для при ' +
      'про над під без через між який яка які яких яким він вона вони воно його її їх їм йому їй ньому ній них ' +
      'ми ви я був була були було бути є ще вже теж також або якщо ',
  ),
  de: words(
    'der die das den dem des ein eine einer eines einem einen und oder aber als an am ans auf aus bei beim ' +
      'bis durch fur gegen im in ins mit nach ohne seit um unter uber von vom vor wegen zu zum zur zwischen ' +
      'wahrend ist sind war waren wird werden worden wurde wurden hat haben hatte hatten sei seien kann konnen ' +
      'er sie es wir ich ihr ihre ihren ihrer ihrem sein seine seinen seiner seinem dass sich nicht kein keine ' +
      'keinen keiner keinem auch noch nur schon sehr so wie wenn weil ob da dort hier dann dieser diese dieses ' +
      'diesen diesem welche welcher welches jeder jede jedes alle allen aller etwa sowie bzw ',
  ),
  fr: words(
    'le la les un une des du de et ou mais que qui dont dans en au aux par pour sur avec sans sous chez vers ' +
      'entre depuis pendant contre comme est sont etait etaient ete etre a ont avait avaient ait il elle ils ' +
      'elles on nous vous je ce cet cette ces cela son sa ses leur leurs lui se y ne pas aussi plus tres si ' +
      'lorsque puisque jusque quoique afin ',
  ),
  es: words(
    'el la los las lo un una unos unas y e o u pero sino que quien quienes cual cuales como cuando donde en ' +
      'de del a al por para con sin sobre entre desde hasta contra durante es son era eran fue fueron ha han ' +
      'habia haber ser estar esta estan se su sus le les me nos yo ella ellos ellas este estos estas ese esa ' +
      'esos esas eso esto no ni ya muy mas tambien ',
  ),
  pl: words(
    'i a o w we z ze na do od po za u przy przez przed pod nad dla bez miedzy ale lecz lub albo oraz iz zeby ' +
      'aby by jak jako gdy kiedy gdzie czy jesli jest sa byl byla bylo byly byc bedzie beda zostal zostala ' +
      'zostaly zostalo nie sie to ten ta te ci tych tym tego tej ktory ktora ktore ktorzy ktorych ktorym ktorej ' +
      'on ona ono oni one jego jej ich im mu go ja my wy tak tez takze juz jeszcze tylko ',
  ),
  tr: words(
    've ile da de ki mi mu ama fakat ancak veya ya icin gibi kadar gore sonra once bu su o bir olan olarak ' +
      'oldugu oldugunu oldu olmus olur ise hem daha en cok her degil var yok ben sen biz siz onlar onun bunun ' +
      'tarafindan ',
  ),
};

/** The function words of all languages: for a text in another one, better to miss than to misfire. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  Object.values(STOP_WORDS).flatMap((set) => [...set]),
);

/** The words of a language that carry no content. "War" is one in German and none in English. */
export function stopWordsIn(lang: string): ReadonlySet<string> {
  return STOP_WORDS[lang.split('-')[0] ?? ''] ?? FUNCTION_WORDS;
}

/** Words so general that agreeing on them says little; they count for a third. */
export const LIGHT_WORDS = new Set(
  (
    'people person man men woman country state year month week day time number amount part way thing case place side group new old former first last ' +
    'say said make made take took taken use used using work carry carried run ran get go come came give given gave giving become include including several many few much ' +
    'effort operation activity participate participation conduct hold held official local several via because however now current currently recent recently ' +
    'человек люди год месяц неделя день время число часть страна сторона новый нов сообщить быть стать являться работа вести ведет проводить осуществлять ' +
    'людина люди рік місяць тиждень день час число частина країна сторона новий бути стати робота вести веде проводити здійснювати'
  ).split(' '),
);

/** Prepositions behind which a name is where, against whom or whither, and not who does it. */
export const OBLIQUE = new Set(
  (
    'in at into to from against with on onto over near towards toward inside across within between among outside than like of about for ' +
    'в во на против из с со к ко от до о об при для между через у под над за среди ' +
    'у в на проти з із зі до від про при для між через під над за серед ' +
    'auf gegen mit aus nach fur für von zu bei dans contre avec à sur pour contra con para ' +
    'przeciwko przeciw dla od przez'
  ).split(' '),
);

/** Prepositions that name who does it, behind a passive or a noun: "by Ukraine", "through the embassy of Ukraine". */
export const AGENT_MARKS = new Set('by via through durch von par por через силами'.split(' '));

/** Nouns for those who act for a country, so that "the embassy of Ukraine" and "officials from Ukraine" are Ukraine. */
export const AGENT_NOUNS = [
  'embass',
  'mission',
  'legation',
  'consul',
  'diplomat',
  'govern',
  'minist',
  'official',
  'author',
  'army',
  'armi',
  'forc',
  'militar',
  'servic',
  'intellig',
  'president',
  'leader',
  'leadership',
  'secretari',
  'secretar',
  'agent',
  'agenc',
  'regim',
  'state',
  'polic',
  'guard',
  'parliament',
  'offic',
  'посольств',
  'дипмисси',
  'диппредстав',
  'миссии',
  'консульств',
  'дипломат',
  'правительств',
  'министерств',
  'мид',
  'власт',
  'чиновник',
  'арми',
  'вооружен',
  'сил',
  'спецслужб',
  'разведк',
  'президент',
  'руководств',
  'представител',
  'пограничник',
  'режим',
  'дипмісі',
  'диппредстав',
  'уряд',
  'міністерств',
  'мзс',
  'влад',
  'посадов',
  'армі',
  'збройн',
  'розвідк',
  'керівництв',
  'представник',
  'прикордонник',
];

/** Verbs that name the doer as their object: "accused Ukraine of recruiting", "обвинил Украину в вербовке". */
export const ACCUSING = ['accus', 'blame', 'suspect', 'charg', 'обвин', 'подозрев', 'звинува', 'підозр'];
