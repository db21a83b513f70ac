import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../src/claim/pack.ts';

interface Mark {
  quote: string;
  claimId: string;
}
interface Expected {
  cards?: Mark[];
  marks?: Mark[];
  optional?: Mark[];
  gone?: Mark[];
}
interface Page {
  name: string;
  html: string;
  expected: Expected;
}

const DEMO = 'test/demo';
const TRAPS = 'test/fixtures/pages';

/** Elements that stand in a line of text without parting its words. */
const INLINE = new Set(['a', 'b', 'i', 'u', 'em', 'strong', 'span', 'sup', 'time']);

function read(name: string, html: string, expected: string): Page {
  return {
    name,
    html: readFileSync(html, 'utf8'),
    expected: JSON.parse(readFileSync(expected, 'utf8')) as Expected,
  };
}

/** The text of a page with white space folded; texts that its scripts add later count as well. */
function textOf(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (piece) => {
      text += piece;
    },
    onopentagname: (name) => {
      if (!INLINE.has(name)) text += ' ';
    },
  });
  parser.end(html);
  return text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ');
}

const demo = readdirSync(DEMO)
  .filter((file) => file.endsWith('.html') && existsSync(join(DEMO, file.replace(/html$/, 'expected.json'))))
  .map((file) => read(file, join(DEMO, file), join(DEMO, file.replace(/html$/, 'expected.json'))));
const traps = readdirSync(TRAPS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => read(name, join(TRAPS, name, 'source.html'), join(TRAPS, name, 'expected.json')));
const pages = [...demo, ...traps];

const packs = readdirSync('extension/packs').filter((file) => file.endsWith('.jsonl'));
const marked = new Set(
  packs
    .flatMap((file) => parsePack(readFileSync(join('extension/packs', file), 'utf8'), file).claims)
    .filter((claim) => claim.display === 'mark')
    .map((claim) => claim.id),
);

const marksOf = ({ cards = [], marks = [], optional = [], gone = [] }: Expected) => [
  ...cards,
  ...marks,
  ...optional,
  ...gone,
];

describe('the pages we test on', () => {
  it('are there', () => {
    expect(demo.length).toBeGreaterThanOrEqual(9);
    expect(traps.length).toBeGreaterThanOrEqual(14);
  });

  it.each(pages)('$name contains every sentence that is expected on it', ({ html, expected }) => {
    const text = textOf(html);
    expect(marksOf(expected).filter((mark) => !text.includes(mark.quote))).toEqual([]);
  });

  it.each(pages)('$name expects marks only of claims that are marked', ({ expected }) => {
    expect(marksOf(expected).filter((mark) => !marked.has(mark.claimId))).toEqual([]);
  });

  it.each(pages)('$name loads nothing from anywhere else', ({ html }) => {
    const addresses =
      html.replaceAll('https://schema.org', '').match(/\b(?:https?:)?\/\/[\w.-]+\.\w+/gu) ?? [];
    expect(addresses).toEqual([]);
  });

  it.each(pages)('$name says what it holds, and that it is ours', ({ html }) => {
    expect(html).toMatch(/^<!doctype html>\n<!-- Holds: /);
    expect(html).toMatch(/Plumbline/);
    expect(html).toMatch(/demonstration page|test page|демонстрационная страница|демонстраційна сторінка/);
  });
});
