import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/match/matcher.ts';
import { testClaim, testPack } from '../claim/test-claim.ts';

/** Invented claims that hold in each language: sawdust in a beer, lumberjacks, incense and hair. */
const WORDINGS: Record<string, string[]> = {
  de: ['Die Brauerei Falkenau mischt Sägemehl in ihr Bier.', 'Japan rekrutiert Holzfäller in Kanada.'],
  fr: [
    'La brasserie Fauconnet mélange de la sciure à sa bière.',
    'Le Japon recrute des bûcherons au Canada.',
    "Les bâtons d'encens provoquent la chute des cheveux.",
  ],
  es: [
    'La cervecería Halcón mezcla serrín en su cerveza.',
    'Japón recluta leñadores en Canadá.',
    'Las varillas de incienso provocan la caída del cabello.',
  ],
  pl: [
    'Browar Sokolec dodaje trociny do piwa.',
    'Japonia rekrutuje drwali w Kanadzie.',
    'Kadzidełka powodują wypadanie włosów.',
  ],
  tr: [
    'Şahin bira fabrikası birasına talaş karıştırıyor.',
    "Japonya Kanada'da oduncu topluyor.",
    'Tütsü çubukları saç dökülmesine neden oluyor.',
  ],
  nl: ['Japan werft houthakkers in Canada aan.'],
};
const matcher = createMatcher([
  testPack(
    ...Object.entries(WORDINGS).flatMap(([lang, wordings]) =>
      wordings.map((wording, i) =>
        testClaim({ id: `${lang}-${i}`, wordings: { [lang]: [wording] }, entities: [] }),
      ),
    ),
  ),
]);
const matchesOf = (lang: string, text: string) => matcher.findMatches({ text, lang }).matches;
const framing = (lang: string, text: string) => matchesOf(lang, text)[0]?.framing;
const each = (rows: [lang: string, text: string][]) => it.each(rows);

describe('a claim is rejected', () => {
  each([
    ['de', 'Japan rekrutiert keine Holzfäller in Kanada.'],
    ['de', 'Es stimmt nicht, dass die Brauerei Falkenau Sägemehl in ihr Bier mischt.'],
    ['de', 'Dass die Brauerei Falkenau Sägemehl in ihr Bier mischt, wies die Firma entschieden zurück.'],
    ['de', 'Dass die Brauerei Falkenau Sägemehl in ihr Bier mischt, ist nicht belegt.'],
    ['de', 'Die Brauerei Falkenau mischt Sägemehl in ihr Bier nicht.'],
    [
      'de',
      'Die Brauerei Falkenau mischt Sägemehl in ihr Bier, behauptet eine Seite. Dafür fehlt jeder Beleg.',
    ],
    ['de', 'Die Brauerei Falkenau mischt Sägemehl in ihr Bier. Das stimmt nicht.'],
    ['fr', "La brasserie Fauconnet mélange de la sciure à sa bière. Ce n'est pas vrai."],
    ['fr', "Les bâtons d'encens ne provoquent nullement la chute des cheveux."],
    ['fr', "Il n'y a aucune preuve que les bâtons d'encens provoquent la chute des cheveux."],
    ['fr', "Il n'est pas vrai que les bâtons d'encens provoquent la chute des cheveux."],
    ['fr', 'Que la brasserie Fauconnet mélange de la sciure à sa bière est une pure invention.'],
    ['fr', "Ni les bâtons d'encens ni les bougies ne provoquent la chute des cheveux."],
    ['fr', 'Le Japon recrute des bûcherons au Canada, affirme un site. Rien ne le prouve.'],
    ['es', 'Ningún estudio demuestra que las varillas de incienso provocan la caída del cabello.'],
    ['es', 'Carece de fundamento que las varillas de incienso provocan la caída del cabello.'],
    ['es', 'La empresa niega que la cervecería Halcón mezcla serrín en su cerveza.'],
    ['es', 'Japón recluta leñadores en Canadá, se lee en internet. Es falso.'],
    ['pl', 'Japonia nie rekrutuje drwali w Kanadzie.'],
    ['pl', 'Konsulat zaprzecza, jakoby Japonia rekrutowała drwali w Kanadzie.'],
    ['pl', 'Nie ma dowodów na to, że kadzidełka powodują wypadanie włosów.'],
    ['pl', 'To, że browar Sokolec dodaje trociny do piwa, to wymysł.'],
    ['tr', "Japonya Kanada'da oduncu toplamıyor."],
    ['tr', 'Tütsü çubukları saç dökülmesine neden olmaz.'],
    ['tr', "Japonya'nın Kanada'da oduncu topladığı doğru değil."],
    ['tr', 'Tütsü çubuklarının saç dökülmesine neden olduğuna dair kanıt yok.'],
    ['tr', "Bakanlık, Japonya'nın Kanada'da oduncu topladığı iddialarını reddetti."],
  ])('in %s: "%s"', (lang, text) => expect(framing(lang, text)).toBe('rejected'));
});

describe('a claim is attributed', () => {
  each([
    ['de', 'Die Brauerei Falkenau soll Sägemehl in ihr Bier gemischt haben.'],
    ['de', 'Einem Gerücht nach mischt die Brauerei Falkenau Sägemehl in ihr Bier.'],
    ['de', 'Vorwürfe, die Brauerei Falkenau mische Sägemehl in ihr Bier, beschäftigen den Stadtrat.'],
    ['de', 'Der Verband wirft der Brauerei Falkenau vor, Sägemehl in ihr Bier zu mischen.'],
    ['fr', 'La brasserie Fauconnet aurait mélangé de la sciure à sa bière.'],
    ['fr', 'Le Japon recruterait des bûcherons au Canada.'],
    ['fr', "D'après un porte-parole, le Japon recrute des bûcherons au Canada."],
    ['es', 'La cervecería Halcón habría mezclado serrín en su cerveza.'],
    ['es', 'De acuerdo con un portavoz, Japón recluta leñadores en Canadá.'],
    ['es', 'Circula el rumor de que la cervecería Halcón mezcla serrín en su cerveza.'],
    ['pl', 'Browar Sokolec rzekomo dodaje trociny do piwa.'],
    ['pl', 'Zdaniem związkowców Japonia rekrutuje drwali w Kanadzie.'],
    ['tr', "Belediye başkanı, Japonya'nın Kanada'da oduncu topladığını açıkladı."],
    ['tr', 'Haberci gazetesine göre Şahin bira fabrikası birasına talaş karıştırıyor.'],
  ])('in %s: "%s"', (lang, text) => expect(framing(lang, text)).toBe('attributed'));
});

describe('a claim is asserted', () => {
  each([
    ['de', 'Niemand in Ottawa spricht darüber, aber Japan rekrutiert Holzfäller in Kanada.'],
    ['de', 'Obwohl die Brauerei Falkenau Sägemehl in ihr Bier mischt, bleibt sie Marktführerin.'],
    ['fr', 'Non seulement en Norvège, mais aussi au Canada, le Japon recrute des bûcherons.'],
    ['fr', "Les chiffres sont clairs : les bâtons d'encens provoquent la chute des cheveux."],
    ['es', 'Nadie habla de ello en Ottawa, pero Japón recluta leñadores en Canadá.'],
    ['es', 'No solo en Noruega, también en Canadá Japón recluta leñadores.'],
    ['pl', 'Nie tylko w Norwegii, także w Kanadzie Japonia rekrutuje drwali.'],
    ['tr', "Japonya yalnız Norveç'te değil, Kanada'da da oduncu topluyor."],
  ])('in %s: "%s"', (lang, text) => expect(framing(lang, text)).toBe('asserted'));
});

describe('what is only supposed is not marked', () => {
  each([
    ['de', 'Wenn Japan in Kanada Holzfäller rekrutieren würde, müsste das Ministerium davon wissen.'],
    ['fr', "S'il est vrai que le Japon recrute des bûcherons au Canada, le ministère le saura."],
    ['es', 'Un instituto investiga si las varillas de incienso provocan la caída del cabello.'],
    ['pl', 'Gdyby Japonia rekrutowała drwali w Kanadzie, ministerstwo by o tym wiedziało.'],
    ['tr', "Japonya Kanada'da oduncu toplasaydı bakanlığın haberi olurdu."],
    ['tr', "Japonya Kanada'da oduncu toplayabilir."],
  ])('in %s: "%s"', (lang, text) => expect(matchesOf(lang, text).filter((m) => m.shown)).toEqual([]));
});

describe('a framing', () => {
  it('is named with less confidence in languages it was not counted in', () => {
    const [french] = matchesOf('fr', 'Le Japon recrute des bûcherons au Canada.');
    expect(french).toMatchObject({ framing: 'asserted', framingSure: true, framingConfidence: 0.85 });
  });

  it('is not named in a language without cues, where nobody could tell a denial from an assertion', () => {
    const [dutch] = matchesOf('nl', 'Japan werft geen houthakkers in Canada aan.');
    expect(dutch).toMatchObject({ framingSure: false });
  });
});
