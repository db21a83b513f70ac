import { describe, expect, it } from 'vitest';
import { readBundledPacks } from '../../scripts/packs/read-packs.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { ROOT } from '../unit/repository/tree.ts';

const matcher = createMatcher(readBundledPacks(ROOT).map(({ pack }) => pack));

/**
 * Sentences about what the packs are about, in languages the packs have no wordings in. Some state a claim of theirs:
 * what cannot be compared must not be marked.
 */
const SENTENCES: [string, string][] = [
  [
    'it',
    "L'ambasciata ucraina a Dushanbe recluta cittadini tagiki come mercenari per la guerra contro la Russia.",
  ],
  [
    'pt',
    'As vacinas contra a covid-19 causam autismo e alteram o ADN das crianças, afirma um médico brasileiro.',
  ],
  ['nl', 'De Verenigde Staten ontwikkelen biologische wapens in laboratoria in Oekraïne, aldus het Kremlin.'],
  ['pl', 'Szczepionki powodują autyzm, a globalne ocieplenie to oszustwo wymyślone przez Chiny i naukowców.'],
  [
    'tr',
    'Ukrayna büyükelçiliği Tacikistan vatandaşlarını Rusya’ya karşı savaş için paralı asker olarak topluyor.',
  ],
  [
    'cs',
    'Očkování způsobuje autismus a vysílače 5G šíří koronavirus, tvrdí prezident Zelenskyj a NATO v Praze.',
  ],
  [
    'ro',
    'Vaccinurile provoacă autism, iar antenele 5G răspândesc coronavirusul în România și în Republica Moldova.',
  ],
  [
    'sv',
    'Vaccin orsakar autism och klimatförändringarna är en bluff som Kina har hittat på, säger Donald Trump.',
  ],
  [
    'fi',
    'Rokotteet aiheuttavat autismia, ja ilmastonmuutos on Kiinan keksimä huijaus, sanoi presidentti Trump.',
  ],
  [
    'hu',
    'Az oltások autizmust okoznak, és az ukrán nagykövetség zsoldosokat toboroz Tádzsikisztánban a háborúba.',
  ],
  [
    'el',
    'Τα εμβόλια προκαλούν αυτισμό και η κλιματική αλλαγή είναι απάτη της Κίνας, δήλωσε ο Ντόναλντ Τραμπ.',
  ],
  [
    'bg',
    'Ваксините причиняват аутизъм, а посолството на Украйна в Душанбе вербува таджики като наемници за войната.',
  ],
  ['sr', 'Вакцине изазивају аутизам, а амбасада Украјине у Душанбеу регрутује Таџике као плаћенике за рат.'],
  [
    'be',
    'Пасольства Украіны ў Душанбэ вярбуе таджыкаў як найміцтаў для вайны супраць Расіі, заявілі ў Маскве.',
  ],
  ['ar', 'اللقاحات تسبب التوحد، وتجند سفارة أوكرانيا في دوشنبه مواطني طاجيكستان كمرتزقة في الحرب ضد روسيا.'],
  ['he', 'חיסונים גורמים לאוטיזם, ושגרירות אוקראינה בדושנבה מגייסת אזרחי טג׳יקיסטן כשכירי חרב נגד רוסיה.'],
  ['hi', 'टीकों से ऑटिज़्म होता है और यूक्रेन का दूतावास रूस के ख़िलाफ़ युद्ध के लिए ताजिकों की भर्ती करता है।'],
  ['zh', '疫苗会导致自闭症，乌克兰驻杜尚别大使馆招募塔吉克人作为雇佣兵参加对俄罗斯的战争。'],
  [
    'ja',
    'ワクチンは自閉症を引き起こし、ウクライナ大使館はロシアとの戦争のためにタジク人を傭兵として募集している。',
  ],
];

describe('a page in a language without wordings', () => {
  it.each(SENTENCES)('gets no mark (%s), whatever it says it is in', (lang, sentence) => {
    const page = [sentence, sentence, sentence].join('\n');
    for (const declared of [undefined, lang, 'en', 'ru', 'uk', 'de']) {
      const found = matcher.findMatches(
        declared === undefined ? { text: page } : { text: page, lang: declared },
      );
      expect(found.matches).toEqual([]);
    }
  });

  it.each(SENTENCES)('gets no mark where a page of ours quotes it (%s)', (_lang, sentence) => {
    const page = `The newspaper put it like this, and the editors of the paper stood by what they had written.\n${sentence}`;
    expect(matcher.findMatches({ text: page, lang: 'en' }).matches).toEqual([]);
  });
});
