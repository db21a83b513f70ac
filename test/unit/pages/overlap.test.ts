import { describe, expect, it } from 'vitest';
import { shareFound, wordsOf } from '../../../scripts/pages/overlap.ts';

const share = (text: string, other: string) => shareFound(wordsOf(text), wordsOf(other));

describe('words of one text found in another', () => {
  it('spaces, case, quotation marks and soft hyphens make no difference', () => {
    expect(share('The “very” same\n\nwords', 'THE VERY   SA\u00adME words')).toBe(1);
  });

  it('single words that stand anywhere are not found: they need two neighbours', () => {
    expect(share('the mayor of Riga resigned', 'the weather · the sport · mayor · Riga')).toBe(0);
  });

  it('a word that was changed costs itself alone where there is enough around it', () => {
    expect(share('one two three four five six seven', 'one two three CHANGED five six seven')).toBeCloseTo(
      6 / 7,
    );
  });

  it('parts are found in any order', () => {
    expect(
      share('a caption stands first the body stands last', 'the body stands last a caption stands first'),
    ).toBe(1);
  });

  it('what was not read is missing, what was read besides costs nothing here', () => {
    const article = 'the bridge was closed in May because of the flood';
    expect(share(article, `Home News Sport ${article} Share this`)).toBe(1);
    expect(share(article, 'the bridge was closed in May')).toBeCloseTo(6 / 10);
  });

  it('Chinese and Thai are compared by character, for nobody wrote spaces', () => {
    expect(wordsOf('桥在5月关闭')).toEqual(['桥', '在', '5', '月', '关', '闭']);
    expect(share('大桥因洪水关闭', '据报道，大桥因洪水关闭。')).toBe(1);
    expect(wordsOf('สะพาน')).toHaveLength([...'สะพาน'].length);
  });

  it('texts shorter than three words are looked for whole', () => {
    expect(share('Bridge closed', 'the bridge closed early')).toBe(1);
    expect(share('Bridge closed', 'bridge')).toBe(0.5);
  });

  it('of no words all are found, and in no words none', () => {
    expect(share('', 'anything')).toBe(1);
    expect(share('anything at all', '')).toBe(0);
  });
});
