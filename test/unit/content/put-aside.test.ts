import { expect, it } from 'vitest';
import type { Mark } from '../../../extension/content/mark.ts';
import { createPutAside } from '../../../extension/content/put-aside.ts';

const mark = (quote: string, claimId = 'a') => ({ match: { claimId, quote } }) as Mark;

it('a sentence that was put aside is so for that claim alone, and comes back', () => {
  const aside = createPutAside();
  aside.put(mark('One.'), false, true);
  expect([mark('One.'), mark('one. '), mark('Two.'), mark('One.', 'b')].map(aside.has)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  aside.put(mark('One.'), false, false);
  expect(aside.has(mark('One.'))).toBe(false);
});

it('a claim that was put aside is so in every sentence; bringing it back leaves single sentences aside', () => {
  const aside = createPutAside();
  aside.put(mark('One.'), false, true);
  aside.put(mark('Two.'), true, true);
  expect([mark('Three.'), mark('Three.', 'b')].map(aside.has)).toEqual([true, false]);
  aside.put(mark('Two.'), true, false);
  expect([mark('One.'), mark('Two.')].map(aside.has)).toEqual([true, false]);
});

it('nothing is aside any more when the page goes elsewhere', () => {
  const aside = createPutAside();
  aside.put(mark('One.'), true, true);
  aside.put(mark('Two.', 'b'), false, true);
  aside.clear();
  expect([mark('One.'), mark('Two.', 'b')].map(aside.has)).toEqual([false, false]);
});
