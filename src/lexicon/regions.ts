import { namesIn, type PlaceName, placesIn, type TableName } from './place-table.ts';

/**
 * Territories and regions in the news that are no members of the United Nations, with the state that international law
 * counts them to, if any. Notation in place-table.ts.
 */
const TABLE = `
- | crimea < ukraine | Crimea, Crimean | Крым, крымск*, крымчан* | Крим, кримськ*, кримчан* | Simferopol, Sevastopol | Симферопол*, Севастопол* | Сімферопол*, Севастопол*
- | donbas < ukraine | Donbas, Donbass | Донбасс, донбасс* | Донбас, донбас* | Donetsk, Luhansk, Lugansk | Донецк, донецк*, Луганск, луганск* | Донецьк*, Луганськ*
- | gaza < palestine | Gaza, Gazan | ^=Газа, ^=Газы, ^=Газе, ^=Газу, сектор* газа, сектор* газы | ^=Газа, ^=Гази, ^=Газі, ^=Газу, сектор* газа, сектор* гази | | |
- | west-bank < palestine | West Bank | западн* берег* реки иордан, западн* берег* иордана | західн* берег* річки йордан, західн* берег* йордану | | |
HK | hong-kong < china | Hong Kong, Hongkong, Hong Konger | гонконг* | гонконг* | | |
MO | macau < china | Macau, Macao | Макао | Макао | | |
- | tibet < china | Tibet, Tibetan | тибет* | тибет* | Lhasa | Лхаса | Лхаса
- | xinjiang < china | Xinjiang, Uyghur, Uighur | синьцзян*, уйгур* | сіньцзян*, уйгур* | | |
GL | greenland < denmark | Greenland, Greenlander, Greenlandic | гренланд* | гренланд* | Nuuk | Нуук | Нуук
FO | faroe-islands < denmark | Faroe Islands, Faroese | фарерск* | фарерськ* | | |
- | england < united-kingdom | England | Англия, англичан* | Англія, англійц* | | |
- | scotland < united-kingdom | Scotland, Scottish, ^=Scot, ^=Scots | шотланд* | шотланд* | Edinburgh | Эдинбург* | Единбург*
- | wales < united-kingdom | ^=Wales, ^Welsh | Уэльс, уэльск* | Уельс, уельськ* | Cardiff | Кардифф | Кардіфф
- | northern-ireland < united-kingdom | Northern Ireland, Northern Irish | северн* ирланд* | північн* ірланд* | Belfast | Белфаст | Белфаст
GI | gibraltar < united-kingdom | Gibraltar | гибралтар* | гібралтар* | | |
FK | falkland-islands < united-kingdom | Falkland Islands, Falklands, Malvinas | фолкленд* | фолкленд* | | |
BM | bermuda < united-kingdom | Bermuda, Bermudian | бермуд* | бермуд* | | |
KY | cayman-islands < united-kingdom | Cayman Islands | каймановы остров*, каймановых остров* | кайманові остров*, кайманових остров* | | |
PR | puerto-rico < united-states | Puerto Rico, Puerto Rican | пуэрто рик* | пуерто рік* | | |
GU | guam < united-states | Guam | ^=Гуам, ^=Гуама, ^=Гуаме, ^=Гуаму | ^=Гуам, ^=Гуаму, ^=Гуамі | | |
- | us-georgia < united-states | state of Georgia, Georgia state, Georgia governor, Georgia secretary of state, Georgia Republican, Georgia Democrat, Georgia voter, Georgia election, Georgia runoff, Georgia senator, Georgia legislature, Georgia lawmaker, Georgia prosecutor, Georgia Supreme Court, Georgia Department, Atlanta Georgia, Savannah Georgia, Augusta Georgia, University of Georgia, Georgia Tech, south Georgia, north Georgia | штат* джорджия, штат* джорджии, ^=Джорджия, ^=Джорджии, ^=Джорджию, ^=Джорджией | штат* джорджія, ^=Джорджія, ^=Джорджії, ^=Джорджію, ^=Джорджією | Atlanta | Атланта | Атланта
- | us-washington < united-states | Washington state, state of Washington | штат* вашингтон* | штат* вашингтон* | Seattle | Сиэтл | Сієтл
- | us-new-mexico < united-states | New Mexico, New Mexican | нью мексико | нью мексико | Albuquerque | |
- | abkhazia < georgia | Abkhazia, Abkhaz, Abkhazian | абхаз* | абхаз* | Sukhumi, Sokhumi | Сухум, Сухуми | Сухумі
- | south-ossetia < georgia | South Ossetia, South Ossetian | южн* осети*, южноосетин* | південн* осеті*, південноосетин* | Tskhinvali | Цхинвал, Цхинвали | Цхінвалі
- | transnistria < moldova | Transnistria, Transdniestria, Transnistrian | приднестров* | придністров* | Tiraspol | Тираспол* | Тираспол*
- | nagorno-karabakh < azerbaijan | Nagorno-Karabakh, Karabakh, Artsakh | карабах*, нагорн* карабах* | карабах*, нагірн* карабах* | Stepanakert | Степанакерт | Степанакерт
- | chechnya < russia | Chechnya, Chechen | чечня, чечни, чечне, чечню, чечней, чечен* | чечня, чечні, чечню, чечнею, чечен* | Grozny | ^=Грозный, ^=Грозном, ^=Грозного | ^=Грозний, ^=Грозному, ^=Грозного
- | dagestan < russia | Dagestan, Dagestani | дагестан* | дагестан* | Makhachkala | Махачкала | Махачкала
- | ingushetia < russia | Ingushetia, Ingush | ингуш* | інгуш* | | |
- | tatarstan < russia | Tatarstan | татарстан* | татарстан* | Kazan | Казань | Казань
- | kaliningrad < russia | Kaliningrad | калининград* | калінінград* | | |
- | catalonia < spain | Catalonia, Catalan | каталон* | каталон* | Barcelona | Барселона | Барселона
- | new-caledonia < france | New Caledonia | нов* каледон* | нов* каледон* | | |
- | northern-cyprus < cyprus | Northern Cyprus | северн* кипр* | північн* кіпр* | | |
- | republika-srpska < bosnia | Republika Srpska | республик* сербск* | республік* сербськ* | Banja Luka | |
- | western-sahara | Western Sahara, Sahrawi | западн* сахар* | західн* сахар* | | |
- | kashmir | Kashmir, Kashmiri | кашмир* | кашмір* | | |
- | kurdistan | Kurdistan, Kurd, Kurdish | курдистан*, курдск*, =курд, =курды, =курдов | курдистан*, курдськ*, =курд, =курди, =курдів | | |
- | somaliland | Somaliland | сомалиленд* | сомаліленд* | | |
`;

/**
 * Names that hold that of a country or capital and are somebody or something else; all by which a reader could not tell
 * a country from its words alone. Read as plain words.
 */
const OTHERS: Record<string, string> = {
  en: `South America, South American, Latin America, Latin American, Central America, Central American, North America,
    North American, Native American, American Indian, Indian Ocean, West Indian, Persian Gulf, Guinea pig, Guinea fowl,
    Gulf of Guinea, Gulf of Mexico, Sea of Japan, English Channel, New England, Little Rock, North Pole, South Pole,
    pole position, pole vault, pole dance, Turkey vulture, turkey dinner, turkey sandwich, cold turkey, Michael Jordan,
    Jordan Peterson, Jim Jordan, Jordan Belfort, Jordan Spieth, River Jordan, Jordan river, Chad Michael,
    Chad Pennington, hanging chad, Paris Hilton, Paris Agreement, Paris accord, Paris climate, Washington Post,
    Washington Times, Washington Examiner, Washington Free Beacon, George Washington, Denzel Washington,
    Kerry Washington, Booker Washington, Lake Washington, Washington Nationals, Washington Redskins, Vienna sausage,
    French fries, French press, French toast, Dutch oven, Danish pastry, Swiss cheese, Brazil nut, Prince of Wales,
    Princess of Wales, Panama hat, Panama Papers, London Breed, Jack London, New London, Georgia O'Keeffe,
    Georgia Meloni, Cuba Gooding, Berlin Wall, Irving Berlin, Isaiah Berlin, Lebanon Pennsylvania, Moscow Idaho,
    Orlando Cuba, Bank of America, Captain America, America Ferrera, Havana syndrome`,
  ru: `южн* америк*, северн* америк*, латинск* америк*, центральн* америк*, индийск* океан*, персидск* залив*,
    мексиканск* залив*, гвинейск* залив*, японск* мор*, морск* свинк*, округ* колумбия, британск* колумбия,
    колумбийск* университет*, парижск* соглашен*, вашингтон пост, джордж* вашингтон*, дензел* вашингтон*,
    майкл* джордан*, шведск* стенк*, шведск* стол*, берлинск* стен*, китайск* стен*, венск* вальс*, американск* горк*,
    панамск* досье, гаванск* синдром*, иван* грозн*`,
  uk: `південн* америк*, північн* америк*, латинськ* америк*, центральн* америк*, індійськ* океан*, перськ* затон*,
    мексиканськ* затон*, гвінейськ* затон*, японськ* мор*, морськ* свинк*, округ* колумбія, британськ* колумбія,
    колумбійськ* університет*, паризьк* угод*, вашингтон пост, джордж* вашингтон*, дензел* вашингтон*,
    майкл* джордан*, шведськ* стінк*, шведськ* стол*, берлінськ* мур*, китайськ* мур*, віденськ* вальс*,
    грецьк* горіх*, американськ* гірк*, панамськ* досьє, гаванськ* синдром*, іван* грозн*`,
};

/** The regions of the table in one language. */
export function regions(lang: string): PlaceName[] {
  return placesIn(TABLE, lang);
}

/** Phrases that are no place although a part of them is one. */
export function namesakes(lang: string): TableName[] {
  return namesIn((OTHERS[lang] ?? '').replace(/\s+/g, ' '), lang);
}
