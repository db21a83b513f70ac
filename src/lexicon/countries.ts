import { type PlaceName, placesIn } from './place-table.ts';

/**
 * All members of the United Nations, Kosovo, Palestine and Taiwan, with what their people and governments are called and
 * their capitals; a capital stands for its government as well as for the place. Our own table, notation in
 * place-table.ts: ISO 3166 code | id | English | Russian | Ukrainian | capital: English | Russian | Ukrainian.
 */
const TABLE = `
UA | ukraine | Ukraine, Ukrainian, Kyiv regime, Kiev regime | украин*, киевский режим | україн*, київський режим | Kyiv, Kiev | Киев* | Київ, Києв*, київськ*
RU | russia | Russia, Russian, Kremlin, Russian Federation | росси*, РФ, рф, кремль, кремля, кремлю, кремле, кремлем, кремлевск* | =росія, =росії, =росію, =росією, росій*, росіян*, РФ, рф, кремль, кремля, кремлю, кремлем, кремлівськ* | Moscow, Muscovite | Москва, =москва, московск*, москвич* | Москва, =москва, =москви, =москві, =москву, =москвою, московськ*, москвич*
BY | belarus | Belarus, Belarusian, Belorussian, Byelorussian, Belorussia | белорус*, беларус* | білорус* | Minsk | Минск* | Мінськ*
PL | poland | Poland, ^=Polish, ^=Pole, ^=Poles | Польша, польск*, поляк* | Польща, польськ*, поляк* | Warsaw | Варшав* | Варшав*
TJ | tajikistan | Tajikistan, Tajik, Tajikistani, Tadzhikistan, Tadjikistan | таджик* | таджик*, таджиц* | Dushanbe | Душанбе | Душанбе
UZ | uzbekistan | Uzbekistan, Uzbek, Uzbekistani | узбек* | узбек*, узбец* | Tashkent | Ташкент* | Ташкент*
KG | kyrgyzstan | Kyrgyzstan, Kyrgyz, Kirghiz, Kyrgyzstani, Kirgizia | киргиз*, кыргыз* | киргиз* | Bishkek | Бишкек* | Бішкек*
KZ | kazakhstan | Kazakhstan, Kazakh, Kazakhstani | казах* | казах* | Astana, Nur-Sultan | Астана | Астана
TM | turkmenistan | Turkmenistan, Turkmen | туркмен* | туркмен* | Ashgabat | Ашхабад* | Ашгабат*
AF | afghanistan | Afghanistan, Afghan | афганист*, афганец*, афганц*, афганск* | афганіст*, афганець*, афганц*, афганськ* | Kabul | Кабул* | Кабул*
TR | turkey | ^=Turkey, Turkish, ^Turk, Türkiye | Турция, турецк*, турки, турок, турчан* | Туреччина, турецьк*, турки, турків, турок, турчан* | Ankara | Анкара | Анкара
US | united-states | United States, American, America, US, USA, ^=U =S, ^=U =S =A, White House, Pentagon | США, сша, Америка, американ*, белый дом, пентагон*, соединенные штаты, соединенных штат* | США, сша, Америка, американ*, білий дім, білого дому, пентагон*, сполучені штати, сполучених штат* | Washington | Вашингтон* | Вашингтон*
GB | united-kingdom | United Kingdom, British, Britain, Briton, UK, ^=U =K, Great Britain, Downing Street, Whitehall | британ*, великобритан*, соединен* королевств* | британ*, великобритан*, сполучен* королівств* | London | Лондон* | Лондон*
FR | france | France, ^French, Frenchman, Frenchmen | Франция, француз*, француж* | Франція, француз* | Paris | Париж* | Париж*
DE | germany | Germany, German | Германия, германск*, немец*, немц*, немк*, ФРГ | німец*, німеч*, німц*, німкен*, ФРН | Berlin | Берлин* | Берлін*
IT | italy | Italy, Italian | Италия, итальян* | Італія, італійс*, італієц*, італій* | Rome | Рим | Рим
ES | spain | Spain, Spanish, Spaniard | Испания, испанс*, испанец*, испанц* | Іспанія, іспанс*, іспанец*, іспанц* | Madrid | Мадрид* | Мадрид*
CN | china | China, Chinese | Китай, китайс*, китаец*, китаян*, КНР | Китай, китайс*, китаєц*, китаян*, КНР | Beijing, Peking | Пекин* | Пекін*
IN | india | India, Indian | Индия, индийс*, индиец*, индийц* | Індія, індійс*, індієц*, індійц* | New Delhi, Delhi | Дели, нью =дели | Делі, нью =делі
PK | pakistan | Pakistan, Pakistani | пакистан* | пакистан* | Islamabad | Исламабад* | Ісламабад*
IR | iran | Iran, Iranian | Иран, иранс*, иранец*, иранц* | Іран, іранс*, іранец*, іранц* | Tehran, Teheran | Тегеран* | Тегеран*
IQ | iraq | Iraq, Iraqi | Ирак, иракс*, иракц* | Ірак, іракс*, іракц* | Baghdad | Багдад* | Багдад*
SY | syria | Syria, Syrian | Сирия, сирийс*, сириец*, сирийц* | Сирія, сирійс*, сирієц*, сирійц* | Damascus | Дамаск* | Дамаск*
IL | israel | Israel, Israeli | израил* | ізраїл* | Jerusalem, Tel Aviv | Иерусалим*, Тель Авив* | Єрусалим*, Тель Авів*
PS | palestine | Palestine, Palestinian | палестин* | палестин* | Ramallah | Рамалл* | Рамалл*
LB | lebanon | Lebanon, Lebanese | Ливан, ливанс*, ливанец*, ливанц* | Ліван, ліванс*, ліванец*, ліванц* | Beirut | Бейрут* | Бейрут*
SA | saudi-arabia | Saudi Arabia, Saudi | саудовск* | саудівськ* | Riyadh | Эр Рияд* | Ер Ріяд*
EG | egypt | Egypt, Egyptian | Египет, египт*, египет* | Єгипет, єгипт*, єгипет* | Cairo | Каир, каирск* | Каїр, каїрськ*
GE | georgia | Georgia, Georgian | Грузия, грузинс*, грузин, грузинк* | Грузія, грузинс*, грузин, грузинк* | Tbilisi | Тбилиси | Тбілісі
AM | armenia | Armenia, Armenian | Армения, армянс*, армянин*, армян, армяне, армянам, армянк* | Вірменія, вірменс*, вірменин*, вірмен, вірмени, вірменк* | Yerevan | Ереван* | Єреван*
AZ | azerbaijan | Azerbaijan, Azerbaijani, Azeri | азербайдж* | азербайдж* | Baku | Баку | Баку
MD | moldova | Moldova, Moldovan, Moldavian, Moldavia | молдав*, молдов* | молдов*, молдав* | Chisinau, Chișinău, Kishinev | Кишинев* | Кишинів*, Кишинев*
RO | romania | Romania, Romanian, Rumania | румын* | румун* | Bucharest | Бухарест* | Бухарест*
HU | hungary | Hungary, Hungarian | Венгрия, венгерс*, венгр, венгры, венгров | Угорщина, угорс*, угорец*, угорц* | Budapest | Будапешт* | Будапешт*
LT | lithuania | Lithuania, Lithuanian | Литва, литовс*, литовец*, литовц* | Литва, литовс*, литовец*, литовц* | Vilnius | Вильнюс* | Вільнюс*
LV | latvia | Latvia, Latvian | Латвия, латвийс*, латыш* | Латвія, латвійс*, латиш* | Riga | Рига, рижск* | Рига, ризьк*
EE | estonia | Estonia, Estonian | эстон* | естон* | Tallinn | Таллин* | Таллінн*, Таллін*
FI | finland | Finland, Finnish, ^=Finn, ^=Finns | финлянд*, финск*, =финн, =финны, =финнов, =финнам | фінлянд*, фінськ*, =фіни, =фінів, =фінам | Helsinki | Хельсинки | Гельсінкі
SE | sweden | Sweden, Swedish, ^=Swede, ^=Swedes | Швеция, шведс*, =швед, =шведы, =шведов, =шведам | Швеція, шведс*, =швед, =шведи, =шведів, =шведам | Stockholm | Стокгольм* | Стокгольм*
RS | serbia | Serbia, Serbian, Serb | Сербия, сербск*, =серб, =сербы, =сербов, =сербам | Сербія, сербськ*, =серб, =серби, =сербів, =сербам | Belgrade | Белград* | Белград*
JP | japan | Japan, Japanese | япон* | япон* | Tokyo | Токио | Токіо
KR | south-korea | South Korea, South Korean, Republic of Korea | южнокоре*, южн* корея | південнокоре*, південн* корея | Seoul | Сеул* | Сеул*
KP | north-korea | North Korea, North Korean, Pyongyang regime, DPRK | северокоре*, северн* корея, КНДР | північнокоре*, північн* корея, КНДР | Pyongyang | Пхеньян* | Пхеньян*
BR | brazil | ^=Brazil, Brazilian | бразил* | бразил* | Brasilia | ^=Бразилиа | ^=Бразиліа
MX | mexico | Mexico, Mexican | мексик* | мексик* | Mexico City | Мехико | Мехіко
CA | canada | Canada, Canadian | канад* | канад* | Ottawa | Оттава | Оттава
AU | australia | Australia, Australian | Австралия, австралийс*, австралиец*, австралийц* | Австралія, австралійс*, австралієц*, австралійц* | Canberra | Канберра | Канберра
CO | colombia | Colombia, Colombian | Колумбия, колумбийск*, колумбиец*, колумбийц* | Колумбія, колумбійськ*, колумбієц*, колумбійц* | Bogota | Богота | Богота
CU | cuba | Cuba, Cuban | Куба, кубинс*, кубинец*, кубинц* | Куба, кубинс*, кубинец*, кубинц* | Havana | ^=Гавана, ^=Гаваны, ^=Гаване, ^=Гавану, ^=Гаваной | Гавана
SN | senegal | Senegal, Senegalese | сенегал* | сенегал* | Dakar | Дакар | Дакар
DZ | algeria | Algeria, Algerian | алжир* | алжир* | Algiers | |
CI | ivory-coast | Ivory Coast, Ivorian, Côte d'Ivoire | кот д'ивуар, ивуари* | кот д'івуар, івуарі* | Abidjan, Yamoussoukro | Абиджан*, Ямусукро | Абіджан*, Ямусукро
NG | nigeria | Nigeria, Nigerian | Нигерия, нигерийс*, нигериец*, нигерийц* | Нігерія, нігерійс*, нігерієц*, нігерійц* | Abuja | Абуджа | Абуджа
NE | niger | ^=Niger, ^Nigerien | ^=Нигер, ^=Нигера, ^=Нигере, ^=Нигеру, нигерск* | ^=Нігер, ^=Нігеру, ^=Нігері, нігерськ* | Niamey | Ниамей | Ніамей
ET | ethiopia | Ethiopia, Ethiopian | эфиоп* | ефіоп* | Addis Ababa | Аддис Абеб* | Аддис Абеб*
KE | kenya | Kenya, Kenyan | Кения, кенийс*, кениец*, кенийц* | Кенія, кенійс*, кенієц*, кенійц* | Nairobi | Найроби | Найробі
ZA | south-africa | South Africa, South African | ЮАР, южноафрикан* | ПАР, південноафрикан* | Pretoria | Претория | Преторія
NP | nepal | Nepal, Nepali, Nepalese | Непал, непальс*, непалец*, непальц* | Непал, непальс*, непалец*, непальц* | Kathmandu | Катманду | Катманду
TN | tunisia | Tunisia, Tunisian | Тунис, тунисс*, тунисец*, тунисц* | Туніс, туніськ*, тунісец*, тунісц* | Tunis | |
NO | norway | Norway, Norwegian | норвеж*, норвег* | норвеж*, норвег* | Oslo | Осло | Осло
DK | denmark | Denmark, ^Danish, ^=Dane, ^=Danes | Дания, датск*, датчан* | Данія, данськ*, =данець, =данці, =данців | Copenhagen | Копенгаген* | Копенгаген*
NL | netherlands | Netherlands, Dutch, ^=Holland | нидерланд*, голланд* | нідерланд*, голланд* | The Hague, Amsterdam | Гаага, Амстердам* | Гаага, Амстердам*
BE | belgium | Belgium, Belgian | бельги* | бельгі* | | |
AT | austria | Austria, Austrian | Австрия, австрийс*, австриец*, австрийц* | Австрія, австрійс*, австрієц*, австрійц* | Vienna | Вена | ^=Відень, ^=Відня, ^=Відні, ^=Віднем
CH | switzerland | Switzerland, Swiss | швейцарс*, швейцарец*, швейцарц*, Швейцария | швейцарс*, швейцарец*, швейцарц*, Швейцарія | Bern | Берн | Берн
CZ | czechia | Czechia, Czech, Czech Republic | Чехия, чешск*, =чех, =чехи, =чехам | Чехія, чеськ*, =чех, =чехи, =чехів, =чехам | Prague | Прага, пражск* | Прага, празьк*
SK | slovakia | Slovakia, Slovak, Slovakian | Словакия, словацк*, словак, словаки | Словаччина, словацьк*, словак, словаки | Bratislava | Братислава | Братислава
BG | bulgaria | Bulgaria, Bulgarian | Болгария, болгарс*, болгарин*, =болгары, =болгар | Болгарія, болгарс*, болгарин*, =болгари, =болгар | Sofia | |
GR | greece | Greece, Greek | Греция, греческ*, =грек, =греки, =греков, =грекам | Греція, грецьк*, =грек, =греки, =греків, =грекам | Athens | ^=Афины, ^=Афин, ^=Афинах, ^=Афинам | ^=Афіни, ^=Афін, ^=Афінах
HR | croatia | Croatia, Croatian, Croat | хорват* | хорват* | Zagreb | Загреб, загребск* | Загреб, загребськ*
SI | slovenia | Slovenia, Slovenian, Slovene | словен* | словен* | Ljubljana | Любляна | Любляна
BA | bosnia | Bosnia, Bosnian, Bosnia and Herzegovina | Босния, боснийс*, босниец*, боснийц* | Боснія, боснійс*, боснієц*, боснійц* | Sarajevo | Сараево | Сараєво
AL | albania | Albania, Albanian | албан* | албан* | Tirana | ^=Тирана, ^=Тираны, ^=Тиране, ^=Тирану | ^=Тирана, ^=Тирани, ^=Тирані, ^=Тирану
XK | kosovo | Kosovo, Kosovan, Kosovar | ^=Косово, ^=Косова, ^=Косове, ^=Косову, косовар*, косовск* | ^=Косово, ^=Косова, ^=Косові, ^=Косову, косовар*, косовськ* | Pristina | Приштина | Приштина
ME | montenegro | Montenegro, Montenegrin | черногор* | чорногор* | Podgorica | Подгорица | Подгориця
MK | north-macedonia | North Macedonia, Macedonian, Macedonia | македон* | македон* | Skopje | Скопье | Скоп'є
PT | portugal | Portugal, Portuguese | португал* | португал* | Lisbon | Лиссабон* | Лісабон*
IE | ireland | Ireland, Irish | ирланд* | ірланд* | Dublin | Дублин* | Дублін*
IS | iceland | Iceland, Icelandic, Icelander | исланд* | ісланд* | Reykjavik | Рейкьявик* | Рейк'явік*
CY | cyprus | Cyprus, Cypriot | кипр* | кіпр* | Nicosia | Никосия | Нікосія
MT | malta | Malta, Maltese | Мальта, мальтийс*, мальтиец*, мальтийц* | Мальта, мальтійс*, мальтієц*, мальтійц* | Valletta | Валлетта | Валлетта
LU | luxembourg | Luxembourg, Luxemburg | люксембург* | люксембург* | | |
LI | liechtenstein | Liechtenstein | лихтенштейн* | ліхтенштейн* | Vaduz | Вадуц | Вадуц
MC | monaco | Monaco, Monegasque | Монако | Монако | | |
AD | andorra | Andorra, Andorran | Андорра, андоррс* | Андорра, андоррс* | | |
SM | san-marino | San Marino | сан марино | сан марино | | |
VA | vatican | Vatican, Holy See | ватикан* | ватикан* | | |
YE | yemen | Yemen, Yemeni | йемен* | ємен* | Sanaa, Sana'a | Сана | Сана
JO | jordan | ^Jordan, Jordanian | Иордания, иорданс*, иорданец*, иорданц* | Йорданія, йорданс*, йорданец*, йорданц* | Amman | Амман | Амман
QA | qatar | Qatar, Qatari | Катар, катарс*, катарец*, катарц* | Катар, катарс*, катарец*, катарц* | Doha | Доха | ^=Доха, ^=Дохи, ^=Доху, ^у =Досі, ^в =Досі
AE | united-arab-emirates | United Arab Emirates, Emirati, UAE, ^=U =A =E, Emirates | ОАЭ, эмират* | ОАЕ, емірат* | Abu Dhabi | Абу Даби | Абу Дабі
KW | kuwait | Kuwait, Kuwaiti | кувейт* | кувейт* | | |
BH | bahrain | Bahrain, Bahraini | бахрейн* | бахрейн* | Manama | Манама | Манама
OM | oman | ^Oman, Omani | Оман, оманс*, оманец*, оманц* | Оман, оманс*, оманец*, оманц* | Muscat | ^Маскат | ^Маскат
LY | libya | Libya, Libyan | Ливия, ливийс*, ливиец*, ливийц* | Лівія, лівійс*, лівієц*, лівійц* | Tripoli | Триполи | Триполі
MA | morocco | Morocco, Moroccan | марокк* | марокк* | Rabat | Рабат | Рабат
SD | sudan | Sudan, Sudanese | судан* | судан* | Khartoum | Хартум | Хартум
SS | south-sudan | South Sudan, South Sudanese | южн* судан*, южносудан* | південн* судан*, південносудан* | Juba | Джуба | Джуба
SO | somalia | Somalia, Somali, Somalian | сомали* | сомалі* | Mogadishu | Могадишо | Могадішо
DJ | djibouti | Djibouti, Djiboutian | джибути* | джибуті* | | |
ER | eritrea | Eritrea, Eritrean | эритре* | еритре* | Asmara | Асмэра | Асмера
GH | ghana | Ghana, Ghanaian | Гана, ганск*, =ганец, =ганцы | Гана, ганськ*, =ганець, =ганці | Accra | Аккра | Аккра
ML | mali | ^=Mali, Malian | ^в =Мали, ^из =Мали, ^республик* =Мали, малийск*, =малиец, малийц* | ^в =Малі, ^у =Малі, ^з =Малі, ^із =Малі, малійськ*, малійц* | Bamako | Бамако | Бамако
BF | burkina-faso | Burkina Faso, Burkinabe, Burkina | буркин* | буркін* | Ouagadougou | Уагадугу | Уагадугу
MR | mauritania | Mauritania, Mauritanian | мавритан* | мавритан* | Nouakchott | Нуакшот | Нуакшот
GM | gambia | Gambia, Gambian | Гамбия, гамбийс* | Гамбія, гамбійс* | Banjul | Банжул | Банжул
GN | guinea | ^Guinea, ^Guinean | Гвинея, гвинейс*, гвинеец*, гвинейц* | Гвінея, гвінейс*, гвінеєц*, гвінейц* | Conakry | Конакри | Конакрі
GW | guinea-bissau | Guinea-Bissau | гвинея бисау, гвинее бисау, гвинеи бисау, гвинею бисау | гвінея бісау, гвінеї бісау, гвінею бісау | Bissau | |
GQ | equatorial-guinea | Equatorial Guinea | экваториальн* гвинея, экваториальн* гвинее, экваториальн* гвинеи | екваторіальн* гвінея, екваторіальн* гвінеї | Malabo | |
SL | sierra-leone | Sierra Leone, Sierra Leonean | сьерра леоне | сьєрра леоне | Freetown | Фритаун | Фрітаун
LR | liberia | Liberia, Liberian | Либерия, либерийс* | Ліберія, ліберійс* | Monrovia | Монровия | Монровія
TG | togo | ^=Togo, Togolese | ^в =Того, тоголезс*, тоголезец*, тоголезц* | ^у =Того, ^в =Того, тоголезьк* | Lome, Lomé | Ломе |
BJ | benin | Benin, Beninese | Бенин, бенинс*, бенинец*, бенинц* | Бенін, бенінс*, бенінец*, бенінц* | Porto-Novo, Cotonou | Порто Ново, Котону | Порто Ново, Котону
CV | cape-verde | Cape Verde, Cabo Verde, Cape Verdean | кабо верде | кабо верде | Praia | |
CM | cameroon | Cameroon, Cameroonian | камерун* | камерун* | Yaounde | Яунде | Яунде
CF | central-african-republic | Central African Republic | центральноафрикан* республик*, ЦАР | центральноафрикан* республік*, ЦАР | Bangui | Банги | Банґі
TD | chad | ^=Chad, Chadian | ^=Чад, ^=Чада, ^=Чаде, ^=Чаду, чадск* | ^=Чад, ^=Чаду, ^=Чаді, чадськ* | N'Djamena | Нджамена | Нджамена
GA | gabon | Gabon, Gabonese | габон* | габон* | Libreville | Либревиль | Лібревіль
CD | congo | Congo, Congolese, DRC, Democratic Republic of the Congo, Congo Kinshasa | конго, конголез*, ДРК | конго, конголез*, ДРК | Kinshasa | Киншаса | Кіншаса
CG | republic-of-the-congo | Congo-Brazzaville, ^Republic of the Congo | конго браззавиль | конго браззавіль | Brazzaville | Браззавиль | Браззавіль
AO | angola | Angola, Angolan | Ангола, анголь* | Ангола, анголь* | Luanda | Луанда | Луанда
ST | sao-tome | São Tomé and Príncipe, São Tomé | сан томе | сан томе | | |
UG | uganda | Uganda, Ugandan | уганд* | уганд* | Kampala | Кампала | Кампала
TZ | tanzania | Tanzania, Tanzanian | танзан* | танзан* | Dodoma, Dar es Salaam | Додома | Додома
BI | burundi | Burundi, Burundian | бурунди* | бурунді* | Gitega, Bujumbura | Бужумбура | Бужумбура
RW | rwanda | Rwanda, Rwandan | руанд* | руанд* | Kigali | Кигали | Кігалі
ZM | zambia | Zambia, Zambian | Замбия, замбийс* | Замбія, замбійс* | Lusaka | Лусака | Лусака
ZW | zimbabwe | Zimbabwe, Zimbabwean | зимбабв* | зімбабв* | Harare | Хараре | Хараре
MW | malawi | Malawi, Malawian | малави, малавийс* | малаві, малавійс* | Lilongwe | Лилонгве | Лілонгве
MZ | mozambique | Mozambique, Mozambican | мозамбик* | мозамбік* | Maputo | Мапуту | Мапуту
NA | namibia | Namibia, Namibian | Намибия, намибийс* | Намібія, намібійс* | Windhoek | Виндхук | Віндгук
BW | botswana | Botswana | ботсван* | ботсван* | Gaborone | Габороне | Габороне
LS | lesotho | Lesotho, Basotho | лесото | лесото | Maseru | Масеру | Масеру
SZ | eswatini | Eswatini, Swaziland, Swazi | эсватини, свазиленд* | есватіні, свазіленд* | Mbabane | Мбабане | Мбабане
MG | madagascar | Madagascar, Malagasy | мадагаскар* | мадагаскар* | Antananarivo | Антананариву | Антананаріву
KM | comoros | Comoros, Comorian | коморск* остров*, ^=Коморы, ^=Комор, ^=Коморах | коморськ* остров* | Moroni | Морони | Мороні
MU | mauritius | Mauritius, Mauritian | ^Маврикий, маврикийс* | ^Маврикій, маврикійс* | Port Louis | Порт Луи | Порт Луї
SC | seychelles | Seychelles | сейшел* | сейшел* | | |
HT | haiti | Haiti, Haitian | гаити, гаитян* | гаїті, гаїтян* | Port-au-Prince | Порт о Пренс* | Порт о Пренс*
DO | dominican-republic | Dominican Republic, Dominican | доминиканск* | домініканськ* | Santo Domingo | Санто Доминго | Санто Домінго
JM | jamaica | Jamaica, Jamaican | ямай* | ямай* | Kingston | |
TT | trinidad-and-tobago | Trinidad and Tobago, Trinidad, Trinidadian | тринидад* | тринідад* | Port of Spain | |
BS | bahamas | Bahamas, Bahamian | багам* | багам* | Nassau | Нассау | Нассау
BB | barbados | Barbados, Barbadian | барбадос* | барбадос* | Bridgetown | |
DM | dominica | ^=Dominica | ^=Доминика, ^=Доминике | ^=Домініка, ^=Домініці | | |
GD | grenada | Grenada, Grenadian | ^=Гренада, ^=Гренаде, ^=Гренаду | ^=Гренада, ^=Гренаді, ^=Гренаду | | |
LC | saint-lucia | Saint Lucia, St Lucia | сент люсия | сент люсія | Castries | |
VC | saint-vincent | Saint Vincent and the Grenadines, St Vincent and the Grenadines | сент винсент и гренадин* | сент вінсент і гренадин* | | |
KN | saint-kitts-and-nevis | Saint Kitts and Nevis, St Kitts and Nevis, St Kitts | сент китс | сент кітс | | |
AG | antigua-and-barbuda | Antigua and Barbuda, Antigua, Barbuda | антигуа | антигуа | | |
BZ | belize | Belize, Belizean | белиз* | беліз* | Belmopan | |
VE | venezuela | Venezuela, Venezuelan | венесуэл* | венесуел* | Caracas | Каракас | Каракас
AR | argentina | Argentina, Argentine, Argentinian | аргентин* | аргентин* | Buenos Aires | Буэнос Айрес* | Буенос Айрес*
CL | chile | ^=Chile, Chilean | Чили, чилийс*, чилиец*, чилийц* | Чилі, чилійс*, чилієц*, чилійц* | | |
PE | peru | Peru, Peruvian | Перу, перуан* | Перу, перуан* | ^Lima | ^=Лима, ^=Лиме, ^=Лиму | ^=Ліма, ^=Лімі, ^=Ліму
BO | bolivia | Bolivia, Bolivian | Боливия, боливийс*, боливиец*, боливийц* | Болівія, болівійс*, болівієц*, болівійц* | La Paz | Ла Пас | Ла Пас
EC | ecuador | Ecuador, Ecuadorian, Ecuadorean | эквадор* | еквадор* | Quito | Кито | Кіто
PY | paraguay | Paraguay, Paraguayan | парагва* | парагва* | Asuncion | Асунсьон | Асунсьйон
UY | uruguay | Uruguay, Uruguayan | уругва* | уругва* | Montevideo | Монтевидео | Монтевідео
GY | guyana | Guyana, Guyanese | Гайана, гайанс* | Гаяна, Гайана, гаянс*, гайанс* | Georgetown Guyana | |
SR | suriname | Suriname, Surinamese | суринам* | суринам* | Paramaribo | Парамарибо | Парамарибо
PA | panama | Panama, Panamanian | Панама, панамс* | Панама, панамс* | | |
CR | costa-rica | Costa Rica, Costa Rican | коста рик* | коста рік* | | |
SV | el-salvador | El Salvador, Salvadoran | сальвадорс*, =Сальвадор, =Сальвадоре, =Сальвадора | сальвадорс*, =Сальвадор, =Сальвадорі, =Сальвадору | | |
GT | guatemala | Guatemala, Guatemalan | гватемал* | гватемал* | | |
HN | honduras | Honduras, Honduran | гондурас* | гондурас* | Tegucigalpa | Тегусигальпа | Тегусігальпа
NI | nicaragua | Nicaragua, Nicaraguan | никарагуа* | нікарагуа* | Managua | Манагуа | Манагуа
PH | philippines | Philippines, Philippine, Filipino | филиппин* | філіппін* | Manila | Манила | Маніла
ID | indonesia | Indonesia, Indonesian | индонез* | індонез* | Jakarta | Джакарта | Джакарта
MY | malaysia | Malaysia, Malaysian | малайз* | малайз* | Kuala Lumpur | Куала Лумпур* | Куала Лумпур*
SG | singapore | Singapore, Singaporean | сингапур* | сінгапур* | | |
BN | brunei | Brunei, Bruneian | Бруней, брунейс* | Бруней, брунейс* | | |
TH | thailand | Thailand, Thai | таиланд*, тайск*, тайланд* | таїланд*, тайськ* | Bangkok | Бангкок* | Бангкок*
VN | vietnam | Vietnam, Vietnamese | вьетнам* | в'єтнам* | Hanoi | Ханой | Ханой
LA | laos | Laos, Laotian | Лаос, лаосс*, лаосц* | Лаос, лаоськ*, лаосц* | Vientiane | Вьентьян | В'єнтьян
KH | cambodia | Cambodia, Cambodian | камбодж* | камбодж* | Phnom Penh | Пномпень | Пномпень
MM | myanmar | Myanmar, Burmese, Burma | мьянм*, Бирма, бирманс* | м'янм*, Бірма, бірманс* | Naypyidaw | Нейпьидо |
BD | bangladesh | Bangladesh, Bangladeshi | бангладеш* | бангладеш* | Dhaka | Дакка | Дакка
LK | sri-lanka | Sri Lanka, Sri Lankan | шри ланк* | шрі ланк* | Colombo | Коломбо | Коломбо
BT | bhutan | Bhutan, Bhutanese | Бутан, бутанс* | Бутан, бутанс* | Thimphu | Тхимпху | Тхімпху
MV | maldives | Maldives, Maldivian | мальдив* | мальдів* | | |
TW | taiwan | Taiwan, Taiwanese | тайван* | тайван* | Taipei | Тайбэй, Тайпей | Тайбей, Тайпей
MN | mongolia | Mongolia, Mongolian, Mongol | монгол* | монгол* | Ulaanbaatar, Ulan Bator | Улан Батор* | Улан Батор*
TL | east-timor | East Timor, Timor-Leste, Timorese | восточн* тимор* | східн* тимор* | Dili | Дили | Ділі
NZ | new-zealand | New Zealand, New Zealander | новозеланд*, нов* зеланд* | новозеланд*, нов* зеланд* | Wellington | Веллингтон | Веллінгтон
PG | papua-new-guinea | Papua New Guinea | папуа нов* гвинея, папуа нов* гвинее, папуа нов* гвинеи | папуа нов* гвінея, папуа нов* гвінеї | Port Moresby | Порт Морсби | Порт Морсбі
FJ | fiji | Fiji, Fijian | фиджи, фиджийс* | фіджі, фіджійс* | Suva | Сува | Сува
SB | solomon-islands | Solomon Islands, Solomon Islander | соломонов* остров* | соломонов* остров* | Honiara | Хониара | Хоніара
VU | vanuatu | Vanuatu | вануату | вануату | | |
WS | samoa | Samoa, Samoan | ^Самоа | ^Самоа | Apia | Апиа | Апіа
TO | tonga | ^=Tonga, Tongan | ^=Тонга, ^=Тонге | ^=Тонга, ^=Тонзі | | |
KI | kiribati | Kiribati | кирибати | кірібаті | | |
TV | tuvalu | Tuvalu | тувалу | тувалу | | |
NR | nauru | Nauru | Науру | Науру | | |
PW | palau | Palau, Palauan | Палау | Палау | | |
FM | micronesia | Micronesia, Micronesian | микронез* | мікронез* | | |
MH | marshall-islands | Marshall Islands, Marshallese | маршаллов* остров* | маршаллов* остров* | Majuro | |
`;

/** Countries and their capitals, with their names in a language. */
export function countries(lang: string): PlaceName[] {
  return placesIn(TABLE, lang);
}
