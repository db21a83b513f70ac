import { namesIn, type TableName } from './place-table.ts';

/**
 * What peoples, governments and capitals are called in languages in which countries go by their platform names
 * (place-table.ts), where that alone would miss them: the countries that the bundled packs and the news of these
 * languages name most. One line: id | German | French | Spanish | Polish | Turkish. Notation in place-table.ts.
 */
const TABLE = `
ukraine | ukrain* | ukrain* | ucran* | ukrain* | ukrayna*
ukraine-capital | Kiew, Kyjiw | Kiev | Kiev | kijow* | Kiev
russia | russland*, russisch*, =russe, =russen, =russin, kreml, kremls | russe, russes, kremlin | =ruso, =rusos, =rusa, =rusas, kremlin | rosj*, rosyj*, kreml* | rusya*, ^=Rus, ^=Ruslar, kremlin
russia-capital | Moskau* | Moscou | Moscú | moskw*, moskiew* | Moskova
belarus | belarus*, weissruss* | bielorus*, belarus* | bielorrus*, belarus | białorus* | belarus*
poland | =polen, =polens, polnisch* | polonais* | polac* | polsk*, =polak, =polacy | polonya*
poland-capital | Warschau* | Varsovie | Varsovia | warszaw* | Varşova
tajikistan | tadschik* | tadjik* | tayik* | tadżyk* | tacik*
tajikistan-capital | Duschanbe* | Douchanbé | Dusambé, Duchanbé | Duszanbe | Duşanbe
uzbekistan | usbek* | ouzbek* | uzbek* | uzbek*, uzbec* | özbek*
uzbekistan-capital | Taschkent* | Tachkent | Taskent | taszkien* | Taşkent
kyrgyzstan | kirgis* | kirghiz* | kirguis*, kirguiz* | kirgis*, kirgiz* | kırgız*
kazakhstan | kasach* | kazakh* | kazaj* | kazach* | ^kazak*
united-states | USA, US, amerikan*, weisse* haus*, pentagon* | états unis, américain*, maison blanche, pentagone | estados unidos, estadounidens*, ^=EE =UU, norteamerican*, casa blanca | USA, amerykan*, biał* dom*, pentagon* | ABD, amerikal*, amerikan*, beyaz saray*
united-kingdom | britisch*, =brite, =briten, grossbritann* | britanni*, royaume uni | británic*, reino unido | brytyj*, wielk* brytan* | britanya*, ingiliz*
united-kingdom-capital | ^=London, ^=Londons | Londres | Londres | londyn* | Londra
france | franzos* | français* | =francés, =francesa, =franceses, =francesas | francus*, francuz*, francj* | fransız*, fransa*
germany | deutsch* | allemand* | aleman* | niemc*, niemiec* | alman*
germany-capital | Berlin* | Berlin | Berlín | berlin* | Berlin
italy | italien* | italien* | italian* | =włochy, =włoch, =włoszech, ^wlosk* | italya*
spain | spanisch*, spanien*, spanier* | espagn* | español* | hiszpan* | ispany*
china | chines* | chinois* | =chino, =chinos, =chinas | chinsk*, ^=chiny, ^=chin, ^=chinach | ^Çin, ^Çinli*
china-capital | Peking* | Pékin | Pekín | pekin* | Pekin
iran | iran* | iran* | iran* | iran* | iran*
iraq | irak* | irak* | irak*, iraq* | irac*, irak* | ırak*
syria | syri* | syrie* | =sirio, =sirios, =siria, =sirias | syri*, syryj* | suriye*
israel | israel* | israel* | israel* | izrael* | israil*
palestine | palastin* | palestin* | palestin* | palestyn* | filistin*
turkey | turkei*, turkisch*, =turke, =turken | turque*, turc, turcs | =turco, =turca, =turcos, =turcas | turcj*, tureck* | türk*
georgia | georgisch*, georgier* | | | gruzin*, gruzj* | gürcü*, gürcistan*
armenia | armeni* | armeni* | armeni* | armen*, ormian* | ermeni*
azerbaijan | aserbaid* | azerbaidj* | azerbaiy* | azerbejdz* | azerbayc*
moldova | moldau*, moldaw*, moldov* | moldav*, moldov* | moldav*, moldov* | mołdaw* | moldov*
romania | ruman* | roumain* | =rumano, =rumana, =rumanos, =rumanas | rumun* | romanya*, rumen*
hungary | ungarn*, ungarisch* | hongrois* | hungar* | węgier*, węgr* | macar*
lithuania | litau* | lituani* | lituan* | litew*, litw* | litvan*
latvia | lettland*, lettisch* | letton* | leton* | łotew*, łotw* | letony*
estonia | estland*, estnisch* | estoni* | estoni* | eston* | eston*
finland | finnland*, finnisch*, =finne, =finnen | finland* | finland*, finlandes* | finsk*, finland* | finlandiya*
sweden | schweden*, schwedisch* | suédois* | suec* | szwec*, szwedz* | isveç*
serbia | serb* | serb* | serbi* | serb* | sırp*, sırbis*
japan | japan* | japon* | japon* | japon* | japon*
south-korea | sudkorea* | sud coreen*, corée du sud | surcorean*, corea del sur | południowokorean*, kore* południow* | güney kore*
north-korea | nordkorea* | nord coreen*, corée du nord | norcorean*, corea del norte | północnokorean*, kore* północn* | kuzey kore*
canada | kanad* | canad* | canad* | kanad* | kanada*
australia | australi* | australi* | australi* | australi* | avustraly*
brazil | brasili* | brésil* | brasil* | brazyl* | brezily*
mexico | mexik* | mexicain* | mexican*, méxico | meksyk* | meksika*
afghanistan | afghan* | afghan* | afgan* | afgan* | afgan*
`;

const LANGUAGES = ['de', 'fr', 'es', 'pl', 'tr'];

/** Further names of countries and capitals that countries.ts lists, by their ids there; none for other languages. */
export function peoples(lang: string): { id: string; names: TableName[] }[] {
  const column = LANGUAGES.indexOf(lang);
  if (column < 0) return [];
  return TABLE.trim()
    .split('\n')
    .map((line) => {
      const [id = '', ...cells] = line.split('|').map((cell) => cell.trim());
      return { id, names: namesIn(cells[column], lang) };
    });
}
