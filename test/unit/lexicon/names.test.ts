import { describe, expect, it } from 'vitest';
import { countries } from '../../../src/lexicon/countries.ts';
import { buildLexicon } from '../../../src/match/lexicon.ts';
import { readWhole } from '../../../src/match/reading.ts';

const lexicons = new Map(
  ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pl', 'tr'].map((lang) => [lang, buildLexicon(lang, [])]),
);

/** What a sentence names, by first id: a capital as "france-capital". */
function named(text: string, lang: string): string[] {
  const lexicon = lexicons.get(lang);
  if (!lexicon) throw new Error(lang);
  return readWhole(text, lexicon).terms.flatMap((t) => t.entity?.ids[0] ?? []);
}

describe('countries, capitals and peoples', () => {
  it.each([
    ['en', 'Ukrainians and the Kremlin', ['ukraine', 'russia']],
    ['en', 'Kyiv, Kiev and Tbilisi', ['ukraine-capital', 'ukraine-capital', 'georgia-capital']],
    ['en', 'the U.S., the US and American officials', ['united-states', 'united-states', 'united-states']],
    ['en', 'Nigerians in Niger', ['nigeria', 'niger']],
    [
      'en',
      'Guinea-Bissau, Equatorial Guinea and Papua New Guinea',
      ['guinea-bissau', 'equatorial-guinea', 'papua-new-guinea'],
    ],
    ['en', 'South Sudan and Sudan', ['south-sudan', 'sudan']],
    ['en', 'Polish voters, Turkish and Danish ships', ['poland', 'turkey', 'denmark']],
    ['ru', 'в Киеве и из Грузии', ['ukraine-capital', 'georgia']],
    ['ru', 'грузинские и турецкие власти, туркменский газ', ['georgia', 'turkey', 'turkmenistan']],
    ['ru', 'власти США и КНР', ['united-states', 'china']],
    ['ru', 'финские пограничники в Праге', ['finland', 'czechia-capital']],
    ['ru', 'на Кубе, в Мали, в Того, из Чада', ['cuba', 'mali', 'togo', 'chad']],
    ['uk', 'у Києві та Празі', ['ukraine-capital', 'czechia-capital']],
    ['uk', 'росіяни в Грузії', ['russia', 'georgia']],
    ['uk', 'посольство Литви в Римі', ['lithuania', 'italy-capital']],
    ['de', 'in Frankreich und in der Türkei', ['france', 'turkey']],
    ['de', 'ukrainische Soldaten, die Russen und der Kreml', ['ukraine', 'russia', 'russia']],
    ['de', 'Truppen der USA bei Kiew', ['united-states', 'ukraine-capital']],
    ['de', 'der Ruß eines Kamins, in Lettern', []],
    ['fr', "l'ambassade d'Ukraine et les Tadjiks", ['ukraine', 'tajikistan']],
    ['es', 'tropas rusas, EE. UU. y el Reino Unido', ['russia', 'united-states', 'united-kingdom']],
    ['pl', 'w Niemczech, na Ukrainie i w Moskwie', ['germany', 'ukraine', 'russia-capital']],
    ['pl', 'wypadanie włosów', []],
    ['tr', 'Ukrayna’nın ve Rusya’dan, Çinliler', ['ukraine', 'russia', 'china']],
    ['fr', "l'Allemagne et le Tchad", ['germany', 'chad']],
  ])('are found in %s: "%s"', (lang, text, expected) => {
    expect(named(text, lang)).toEqual(expected);
  });

  it.each([
    ['ru', 'Грузия, Грузии, Грузию, Грузией', 'georgia'],
    ['ru', 'Иран, Ирана, Ирану, Ираном, Иране', 'iran'],
    ['ru', 'Китай, Китая, Китаю, Китаем, Китае', 'china'],
    ['ru', 'Польша, Польши, Польше, Польшу, Польшей', 'poland'],
    ['ru', 'Казань, Казани, Казанью', 'tatarstan-capital'],
    ['uk', 'Польща, Польщі, Польщу, Польщею', 'poland'],
    ['uk', 'Китай, Китаю, Китаєм, Китаї', 'china'],
    ['uk', 'Литва, Литви, Литві, Литву, Литвою', 'lithuania'],
    ['uk', 'Прага, Праги, Празі, Прагу, Прагою', 'czechia-capital'],
    ['uk', 'Індія, Індії, Індію, Індією', 'india'],
  ])('are found in every case (%s: %s)', (lang, forms, id) => {
    for (const form of forms.split(', ')) expect(named(form, lang)).toEqual([id]);
  });

  it('knows every region with the state it is counted to', () => {
    const lexicon = lexicons.get('en')!;
    const [term] = readWhole('in Crimea', lexicon).terms.filter((t) => t.entity);
    expect(term?.entity?.ids).toEqual(['crimea', 'ukraine']);
  });
});

describe('the table of countries', () => {
  it('has all members of the United Nations and Kosovo, Palestine, Taiwan and the Vatican, each with names', () => {
    for (const lang of ['en', 'ru', 'uk', 'de']) {
      const states = countries(lang).filter((place) => place.partOf === null);
      expect(states).toHaveLength(193 + 4);
      expect(new Set(states.map((s) => s.id)).size).toBe(states.length);
      expect(states.filter((s) => s.names.length === 0)).toEqual([]);
    }
  });
});

describe('ordinary words', () => {
  it.each([
    ['en', 'They ate turkey, polished the table with polish, and the guinea pig watched a pole and a chad.'],
    [
      'en',
      'Michael Jordan wrote to the Washington Post about the Paris Agreement and the French fries of South America.',
    ],
    [
      'en',
      'Donna Brazile and François Hollande. Who would rub it, try it, pound it or tell us what it is? The can, the bin and the lead.',
    ],
    [
      'ru',
      'Финансы, финал и финиш; груз, грузовик и грузчик; турникет; того, чего мало; баки, осел, перо; куб и кубок; ' +
        'вена и вены; тиран, гавань, прагматик, аккредитация; индивид, индустрия; кит и кита; колумбарий; чадо; ' +
        'литвинов, риск, римейк, бернардинец, шведова, загребли, манили, непалый, косой и коса, Иван Грозный, кремний, чехарда, белый, сирота.',
    ],
    [
      'uk',
      'Фінанси, фінал і фініш; вантаж; турнікет; того, чого мало; мали й малі; баки, перо; куб і кубок; прагнення, ' +
        'прагне; тиран, гавань; індивід, індустрія; кит і кита; роса, на росі; швець; литвин; ризик; манили; чадний; ' +
        'відень; коса, косою; Іван Грозний; сан; гана; панама; грецький горіх; мальва; норка; іракез.',
    ],
    ['de', 'Das Porzellan, der Truthahn, die Stange und die Politur.'],
    ['fr', 'la dinde, la porcelaine, le mal, les malins, le tog, la cube'],
  ])('are no country, capital or organisation (%s)', (lang, text) => {
    expect(named(text, lang)).toEqual([]);
  });

  it('are none at the beginning of a sentence either, for the commonest of them', () => {
    for (const text of [
      'Того, кто ушел, ждали.',
      'Мало кто знал.',
      'Финансы.',
      'Груз ушел.',
      'Прагматик.',
      'Индивид.',
    ])
      expect(named(text, 'ru')).toEqual([]);
    for (const text of [
      'Того, хто пішов, чекали.',
      'Мали рацію всі.',
      'Малі діти.',
      'Прагне миру.',
      'Роса.',
      'Досі тихо.',
    ])
      expect(named(text, 'uk')).toEqual([]);
  });
});

describe('names that are shared', () => {
  it('tells the state of Georgia from the country where the words around it do', () => {
    expect(named('a recount in Atlanta, Georgia', 'en')).toEqual(['us-georgia']);
    expect(named('Georgia voters', 'en')).toEqual(['us-georgia']);
    expect(named('Georgia and Armenia', 'en')).toEqual(['georgia', 'armenia']);
    expect(named('в штате Джорджия и в Грузии', 'ru')).toEqual(['us-georgia', 'georgia']);
  });
});

describe('organisations', () => {
  it.each([
    ['en', 'NATO, Nato, the U.N., the F.B.I. and the WHO', ['nato', 'nato', 'un', 'fbi', 'who']],
    ['en', 'the European Union, the IMF and Pfizer', ['european-union', 'imf', 'pfizer']],
    [
      'ru',
      'НАТО, ЕС, ФСБ, МАГАТЭ и Всемирная организация здравоохранения',
      ['nato', 'european-union', 'fsb', 'iaea', 'who'],
    ],
    ['ru', 'в Госдепе и в Евросоюзе', ['state-department', 'european-union']],
    [
      'uk',
      'НАТО, ЄС, СБУ, МАГАТЕ та Верховна Рада',
      ['nato', 'european-union', 'ukraine-special-services', 'iaea', 'verkhovna-rada'],
    ],
    ['de', 'die NATO und das FBI', ['nato', 'fbi']],
  ])('are found in %s: "%s"', (lang, text, expected) => {
    expect(named(text, lang)).toEqual(expected);
  });

  it('are no ordinary words in small letters', () => {
    expect(named('who is it, tell us, a cis molecule, an alphabet and a telegram', 'en')).toEqual([]);
  });
});
