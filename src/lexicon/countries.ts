/**
 * Countries, their capitals and their people: names in all languages come from the platform (Intl.DisplayNames by
 * ISO 3166 code); what it does not know, demonyms, capitals and what a government is called by, is our own table.
 * One line: code | id | English | Russian | Ukrainian | capital: English | Russian | Ukrainian.
 * A star matches any ending. Capitals stand for their government as well as for the place.
 */
const TABLE = `
UA | ukraine | Ukrainian, Kyiv regime, Kiev regime | украин*, киевский режим | україн*, київський режим | Kyiv, Kiev | Киев* | Київ, Києв*, київськ*
RU | russia | Russian, Kremlin, Russian Federation | росси*, рф, кремл* | росі*, рф, кремл* | Moscow, Muscovite | Москв*, московск* | Москв*, московськ*
BY | belarus | Belarusian, Byelorussian | белорус*, беларус* | білорус* | Minsk | Минск* | Мінськ*
PL | poland | Polish, Pole, Poles | польш*, польск*, поляк* | польщ*, польськ*, поляк* | Warsaw | Варшав* | Варшав*
TJ | tajikistan | Tajik, Tajikistani, Tadzhikistan, Tadjikistan | таджик* | таджик*, таджиц* | Dushanbe | Душанбе | Душанбе
UZ | uzbekistan | Uzbek, Uzbekistani | узбек*, узбекистан* | узбек*, узбец* | Tashkent | Ташкент* | Ташкент*
KG | kyrgyzstan | Kyrgyz, Kirghiz, Kyrgyzstani, Kirgizia | киргиз*, кыргыз* | киргиз* | Bishkek | Бишкек* | Бішкек*
KZ | kazakhstan | Kazakh, Kazakhstani | казах* | казах* | Astana, Nur-Sultan | Астан* | Астан*
TM | turkmenistan | Turkmen | туркмен* | туркмен* | Ashgabat | Ашхабад* | Ашгабат*
AF | afghanistan | Afghan | афган* | афган* | Kabul | Кабул* | Кабул*
TR | turkey | Turkey, Turkish, Turk, Turks, Türkiye | турц*, турец*, турк* | туреч*, турец*, турк* | Ankara | Анкар* | Анкар*
US | united-states | American, America, US, USA, U.S, White House, Pentagon | сша, америк*, белый дом, пентагон* | сша, америк*, білий дім, пентагон* | Washington | Вашингтон* | Вашингтон*
GB | united-kingdom | British, Britain, Briton, UK, Great Britain | британ*, великобритан* | британ*, великобритан* | London | Лондон* | Лондон*
FR | france | French | франц* | франц* | Paris | Париж* | Париж*
DE | germany | German | герман*, немец*, немц* | німец*, німц* | Berlin | Берлин* | Берлін*
IT | italy | Italian | итал* | італ* | Rome | Рим* | Рим*
ES | spain | Spanish, Spaniard | испан* | іспан* | Madrid | Мадрид* | Мадрид*
CN | china | Chinese | кита* | кита* | Beijing | Пекин* | Пекін*
IN | india | Indian | инди* | інді* | New Delhi, Delhi | Дели, Нью Дели | Делі
PK | pakistan | Pakistani | пакистан* | пакистан* | Islamabad | Исламабад* | Ісламабад*
IR | iran | Iranian | иран* | іран* | Tehran | Тегеран* | Тегеран*
IQ | iraq | Iraqi | ирак* | ірак* | Baghdad | Багдад* | Багдад*
SY | syria | Syrian | сири* | сирі* | Damascus | Дамаск* | Дамаск*
IL | israel | Israeli | израил* | ізраїл* | Jerusalem, Tel Aviv | Иерусалим*, Тель Авив* | Єрусалим*, Тель Авів*
PS | palestine | Palestinian, Gaza | палестин*, газа, газы, газе | палестин*, газа, гази, газі | Ramallah | Рамалл* | Рамалл*
LB | lebanon | Lebanese | ливан* | ліван* | Beirut | Бейрут* | Бейрут*
SA | saudi-arabia | Saudi | саудовск* | саудівськ* | Riyadh | Эр Рияд* | Ер Ріяд*
EG | egypt | Egyptian | егип* | єгип* | Cairo | Каир* | Каїр*
GE | georgia | Georgian | грузи*, грузин* | грузи* | Tbilisi | Тбилиси | Тбілісі
AM | armenia | Armenian | армян*, армени* | вірмен* | Yerevan | Ереван* | Єреван*
AZ | azerbaijan | Azerbaijani, Azeri | азербайдж* | азербайдж* | Baku | Баку | Баку
MD | moldova | Moldovan, Moldavian | молдав*, молдов* | молдов*, молдав* | Chisinau, Chișinău | Кишинев* | Кишинів*, Кишинев*
RO | romania | Romanian | румын* | румун* | Bucharest | Бухарест* | Бухарест*
HU | hungary | Hungarian | венгр*, венгер* | угор* | Budapest | Будапешт* | Будапешт*
LT | lithuania | Lithuanian | литов*, литв* | литов*, литв* | Vilnius | Вильнюс* | Вільнюс*
LV | latvia | Latvian | латв* | латв* | Riga | Риг* | Риг*
EE | estonia | Estonian | эстон* | естон* | Tallinn | Таллин* | Таллінн*
FI | finland | Finnish, Finn | фин* | фін* | Helsinki | Хельсинки | Гельсінкі
SE | sweden | Swedish, Swede | швед*, швец* | швед*, швец* | Stockholm | Стокгольм* | Стокгольм*
RS | serbia | Serbian, Serb | серб* | серб* | Belgrade | Белград* | Белград*
JP | japan | Japanese | япон* | япон* | Tokyo | Токио | Токіо
KR | south-korea | South Korean | южнокоре* | південнокоре* | Seoul | Сеул* | Сеул*
KP | north-korea | North Korean, Pyongyang regime | северокоре*, кндр | північнокоре*, кндр | Pyongyang | Пхеньян* | Пхеньян*
BR | brazil | Brazilian | бразил* | бразил* | Brasilia | Бразилиа | Бразиліа
MX | mexico | Mexican | мексик* | мексик* | Mexico City | Мехико | Мехіко
CA | canada | Canadian | канад* | канад* | Ottawa | Оттав* | Оттав*
AU | australia | Australian | австрал* | австрал* | Canberra | Канберр* | Канберр*
CO | colombia | Colombian | колумб* | колумб* | Bogota | Богот* | Богот*
CU | cuba | Cuban | куб*, кубин* | куб*, кубин* | Havana | Гаван* | Гаван*
SN | senegal | Senegalese | сенегал* | сенегал* | Dakar | Дакар* | Дакар*
DZ | algeria | Algerian | алжир* | алжир* | Algiers | | 
CI | ivory-coast | Ivorian, Cote d'Ivoire, Ivory Coast | кот д'ивуар, ивуари* | кот д'івуар, івуарі* | Abidjan, Yamoussoukro | Абиджан* | Абіджан*
NG | nigeria | Nigerian | нигери* | нігері* | Abuja | Абудж* | Абудж*
ET | ethiopia | Ethiopian | эфиоп* | ефіоп* | Addis Ababa | Аддис Абеб* | Аддис Абеб*
KE | kenya | Kenyan | кени* | кені* | Nairobi | Найроби | Найробі
ZA | south-africa | South African | юар, южноафрикан* | південноафрикан* | Pretoria | Претори* | Преторі*
NP | nepal | Nepali, Nepalese | непал* | непал* | Kathmandu | Катманду | Катманду
TN | tunisia | Tunisian | тунис* | туніс* | Tunis | | 
NO | norway | Norwegian | норвеж*, норвег* | норвеж*, норвег* | Oslo | Осло | Осло
DK | denmark | Danish, Dane | датск*, датчан*, дани* | данськ*, данц*, дані* | Copenhagen | Копенгаген* | Копенгаген*
NL | netherlands | Dutch, Holland, Netherlands | нидерланд*, голланд* | нідерланд*, голланд* | The Hague, Amsterdam | Гааг*, Амстердам* | Гааг*, Амстердам*
BE | belgium | Belgian | бельг* | бельг* | | |
AT | austria | Austrian | австри* | австрі* | Vienna | Вена, Вене, Вену, Вены | Відень, Відні
CH | switzerland | Swiss | швейцар* | швейцар* | Bern | Берн* | Берн*
CZ | czechia | Czech, Czech Republic | чех*, чеш* | чех*, чеськ* | Prague | Праг* | Праг*, Празі
SK | slovakia | Slovak, Slovakian | словац*, словак* | словац*, словач* | Bratislava | Братислав* | Братислав*
BG | bulgaria | Bulgarian | болгар* | болгар* | Sofia | | 
GR | greece | Greek | грец*, гречес*, грек* | грец*, грек* | Athens | Афин* | Афін*
HR | croatia | Croatian, Croat | хорват* | хорват* | Zagreb | Загреб* | Загреб*
SI | slovenia | Slovenian, Slovene | словен* | словен* | Ljubljana | Люблян* | Люблян*
BA | bosnia | Bosnian | босни* | босні* | Sarajevo | Сараев* | Сараєв*
AL | albania | Albanian | албан* | албан* | Tirana | Тиран* | Тиран*
XK | kosovo | Kosovan, Kosovar | косов* | косов* | Pristina | Приштин* | Приштин*
ME | montenegro | Montenegrin | черногор* | чорногор* | Podgorica | Подгориц* | Подгориц*
MK | north-macedonia | Macedonian | македон* | македон* | Skopje | Скопье | Скоп'є
PT | portugal | Portuguese | португал* | португал* | Lisbon | Лиссабон* | Лісабон*
IE | ireland | Irish | ирланд* | ірланд* | Dublin | Дублин* | Дублін*
IS | iceland | Icelandic | исланд* | ісланд* | Reykjavik | Рейкьявик* | Рейк'явік*
CY | cyprus | Cypriot | кипр* | кіпр* | Nicosia | Никоси* | Нікосі*
YE | yemen | Yemeni | йемен* | ємен* | Sanaa | | 
JO | jordan | Jordanian | иордан* | йордан* | Amman | Амман* | Амман*
QA | qatar | Qatari | катар* | катар* | Doha | Доха, Дохе, Доху | Доха, Досі, Доху
AE | united-arab-emirates | Emirati, UAE, Emirates | =оаэ, эмират* | =оае, емірат* | Abu Dhabi | Абу Даби | Абу Дабі
KW | kuwait | Kuwaiti | кувейт* | кувейт* | | |
LY | libya | Libyan | ливи* | ліві* | Tripoli | Триполи | Триполі
MA | morocco | Moroccan | марокк* | марокк* | Rabat | Рабат* | Рабат*
SD | sudan | Sudanese | судан* | судан* | Khartoum | Хартум* | Хартум*
SO | somalia | Somali, Somalian | сомали* | сомалі* | Mogadishu | Могадишо | Могадішо
GH | ghana | Ghanaian | гана, гане, гану, ганск* | гана, гані, гану, ганськ* | Accra | Аккр* | Аккр*
ML | mali | Malian | малийск*, малийц* | малійськ*, малійц* | Bamako | Бамако | Бамако
BF | burkina-faso | Burkinabe, Burkina Faso | буркин* | буркін* | Ouagadougou | Уагадугу | Уагадугу
CM | cameroon | Cameroonian | камерун* | камерун* | Yaounde | Яунде | Яунде
CD | congo | Congolese, Congo, DRC | конго* | конго* | Kinshasa | Киншас* | Кіншас*
UG | uganda | Ugandan | уганд* | уганд* | Kampala | Кампал* | Кампал*
TZ | tanzania | Tanzanian | танзан* | танзан* | Dodoma | | 
ZM | zambia | Zambian | замби* | замбі* | Lusaka | | 
ZW | zimbabwe | Zimbabwean | зимбабв* | зімбабв* | Harare | Хараре | Хараре
RW | rwanda | Rwandan | руанд* | руанд* | Kigali | Кигали | Кігалі
HT | haiti | Haitian | гаит* | гаїт* | Port-au-Prince | Порт о Пренс* | Порт о Пренс*
VE | venezuela | Venezuelan | венесуэл* | венесуел* | Caracas | Каракас* | Каракас*
AR | argentina | Argentine, Argentinian | аргентин* | аргентин* | Buenos Aires | Буэнос Айрес* | Буенос Айрес*
CL | chile | Chilean | чилий* | чилій* | | |
PE | peru | Peruvian | перу, перуан* | перу, перуан* | Lima | | 
BO | bolivia | Bolivian | боливи* | болів* | La Paz | Ла Пас | Ла Пас
EC | ecuador | Ecuadorian, Ecuadorean | эквадор* | еквадор* | Quito | Кито | Кіто
PA | panama | Panamanian | панам* | панам* | | |
SV | el-salvador | Salvadoran, El Salvador | сальвадор* | сальвадор* | | |
GT | guatemala | Guatemalan | гватемал* | гватемал* | | |
HN | honduras | Honduran | гондурас* | гондурас* | Tegucigalpa | | 
NI | nicaragua | Nicaraguan | никарагуа* | нікарагуа* | Managua | | 
JM | jamaica | Jamaican | ямай* | ямай* | Kingston | | 
PH | philippines | Philippine, Filipino, Philippines | филиппин* | філіппін* | Manila | Манил* | Маніл*
ID | indonesia | Indonesian | индонез* | індонез* | Jakarta | Джакарт* | Джакарт*
MY | malaysia | Malaysian | малайз* | малайз* | Kuala Lumpur | Куала Лумпур* | Куала Лумпур*
TH | thailand | Thai | таиланд*, тайск* | таїланд*, тайськ* | Bangkok | Бангкок* | Бангкок*
VN | vietnam | Vietnamese | вьетнам* | в'єтнам* | Hanoi | Хано* | Хано*
MM | myanmar | Burmese, Burma | мьянм*, бирм* | м'янм*, бірм* | Naypyidaw | | 
BD | bangladesh | Bangladeshi | бангладеш* | бангладеш* | Dhaka | Дакк* | Дакк*
LK | sri-lanka | Sri Lankan | шри ланк* | шрі ланк* | Colombo | Коломбо | Коломбо
TW | taiwan | Taiwanese | тайван* | тайван* | Taipei | Тайбэ* | Тайбе*
MN | mongolia | Mongolian | монгол* | монгол* | Ulaanbaatar | Улан Батор* | Улан Батор*
NZ | new-zealand | New Zealander | новозеланд* | новозеланд* | Wellington | Веллингтон* | Веллінгтон*
`;

/** A country, or a capital as part of one. */
export interface PlaceName {
  id: string;
  /** For a capital, the country it is the capital of. */
  partOf: string | null;
  /** Patterns by language, in the notation of PhraseTable. */
  names: Record<string, string[]>;
}

const split = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((s) => s.trim())
    .filter((s) => s !== '');

/** The table above as lexicon entries, with the platform's own names for the given language added. */
export function countries(lang: string): PlaceName[] {
  const platform = new Intl.DisplayNames([lang, 'en'], { type: 'region' });
  return TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [code, id = '', en, ru, uk, capitalEn, capitalRu, capitalUk] = line
        .split('|')
        .map((c) => c.trim());
      const own = platform.of(code ?? '');
      const country = { en: split(en), ru: split(ru), uk: split(uk) };
      const named: Record<string, string[]> = { ...country };
      named[lang] = [...(named[lang] ?? []), ...(own ? [own] : [])];
      const capital = { en: split(capitalEn), ru: split(capitalRu), uk: split(capitalUk) };
      return [
        { id, partOf: null, names: named },
        { id: `${id}-capital`, partOf: id, names: capital },
      ];
    });
}
