import { describe, expect, it } from 'vitest';
import type { Catalogue, Entry } from '../../../extension/ui/text/catalogue.ts';
import { CATALOGUES, NOT_YET_READ_OVER } from '../../../extension/ui/text/catalogues.ts';
import { en } from '../../../extension/ui/text/en.ts';
import { pseudoArabic } from '../../pseudo/pseudo-arabic.ts';
import { nodesOf, type SyntaxNode } from '../repository/syntax.ts';
import { filesIn } from '../repository/tree.ts';

const textsOf = (entry: Entry | undefined) =>
  entry === undefined ? [] : typeof entry === 'string' ? [entry] : Object.values(entry);
const holesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
/** A plural form may leave the number out: "One mark". */
const holesOfEntry = (entry: Entry | undefined) =>
  [...new Set(textsOf(entry).flatMap(holesOf))].filter((hole) => hole !== '{n}').sort();

const all = Object.entries<Catalogue>(CATALOGUES);

describe.each(all)('the catalogue %s', (tag, catalogue) => {
  it('has every text, and none that English has not', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  });

  it('has the holes that English has', () => {
    const other = Object.entries<Entry>(en).filter(
      ([key, entry]) => holesOfEntry(entry).join() !== holesOfEntry(catalogue[key as keyof typeof en]).join(),
    );
    expect(other.map(([key]) => key)).toEqual([]);
  });

  it('counts as its language counts', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
    for (const [key, entry] of Object.entries<Entry>(en)) {
      const own = catalogue[key as keyof typeof en];
      expect(typeof own, key).toBe(typeof entry);
      if (typeof own === 'object') expect(Object.keys(own).sort(), key).toEqual(categories);
    }
  });

  it('writes the number in every form that stands for more than one number', () => {
    const rules = new Intl.PluralRules(tag);
    const numbers = Array.from({ length: 200 }, (_, n) => n);
    for (const [key, entry] of Object.entries<Entry | undefined>(catalogue)) {
      if (typeof entry !== 'object') continue;
      for (const [form, text] of Object.entries(entry)) {
        const many = numbers.filter((n) => rules.select(n) === form).length > 1;
        if (many) expect(text, `${key}, ${form}`).toContain('{n}');
      }
    }
  });

  it('has no empty text and no space too many', () => {
    const odd = Object.entries<Entry | undefined>(catalogue).filter(([, entry]) =>
      textsOf(entry).some((text) => text.trim() !== text || text === '' || / {2}/.test(text)),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });
});

describe('the texts of the interface', () => {
  it('are all used', () => {
    const used = usedKeys();
    expect(Object.keys(en).filter((key) => !used.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('name as not yet read over only languages that are there', () => {
    for (const tag of NOT_YET_READ_OVER) expect(Object.keys(CATALOGUES)).toContain(tag);
    expect(NOT_YET_READ_OVER.has('en')).toBe(false);
  });
});

describe('the right-to-left pseudo-locale', () => {
  it('turns every text round and leaves the holes alone', () => {
    expect(pseudoArabic({ 'card.position': '{index} of {of}' })).toEqual({
      'card.position': '{index}\u202e of \u202c{of}',
    });
  });

  it('turns plural forms round too', () => {
    const turned = pseudoArabic({ 'panel.marks': { one: 'One', other: '{n} marks' } });
    expect(turned['panel.marks']).toEqual({ one: '\u202eOne\u202c', other: '{n}\u202e marks\u202c' });
  });
});

/** Keys that the source names: as they stand, or with a part that is filled in (`verdict.${verdict}`). */
function usedKeys(): RegExp[] {
  const files = filesIn('extension').filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('extension/ui/text/'),
  );
  return files.flatMap((file) => nodesOf(file).flatMap(patternOf));
}

function patternOf(node: SyntaxNode): RegExp[] {
  if (node.type === 'Literal' && typeof node.value === 'string' && /^[\w-]+(\.[\w-]+)+$/.test(node.value))
    return [new RegExp(`^${escaped(node.value)}$`)];
  if (node.type !== 'TemplateLiteral') return [];
  const pieces = (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw);
  if (pieces.length < 2 || !/^\w+\./.test(pieces[0] ?? '')) return [];
  return [new RegExp(`^${pieces.map(escaped).join('[\\w-]+')}$`)];
}

const escaped = (text: string) => text.replace(/[.-]/g, '\\$&');
