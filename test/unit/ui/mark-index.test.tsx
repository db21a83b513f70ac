import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MarkIndex, type MarkLine } from '../../../extension/ui/MarkIndex.tsx';
import { MarkProxy } from '../../../extension/ui/MarkProxy.tsx';
import { spokenKey } from '../../../extension/ui/spoken-key.ts';
import { createTranslator } from '../../../extension/ui/text/translator.ts';

const t = createTranslator('en');
const nothing = () => {};
const html = (node: ComponentChild) => renderToString(node as Parameters<typeof renderToString>[0]);
const words = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();

const line = (change: Partial<MarkLine> = {}): MarkLine => ({
  key: 'a',
  sentence: 'The pier was sold for a coin.',
  lang: 'en',
  claim: null,
  treatment: 'attributed',
  verdict: 'false',
  ratedBy: { text: 'The harbour office', lang: 'en' },
  ...change,
});
const list = (lines: MarkLine[], open: string | null = null) =>
  html(<MarkIndex lines={lines} t={t} open={open} onPress={nothing} />);

describe('the list of marks', () => {
  it('is a region with a name that counts them', () => {
    const markup = list([line(), line({ key: 'b' })]);
    expect(markup).toMatch(/<section[^>]* aria-labelledby="marks"/);
    expect(words(markup)).toContain('Checked claims on this page: 2 marks');
    expect(words(list([line()]))).toContain('Checked claims on this page: one mark');
  });

  it('gives each mark a button that says the sentence, how the page treats it, and whose verdict there is', () => {
    expect(words(list([line()]))).toContain(
      'The pier was sold for a coin. This page reports that somebody says it. Verdict: False, by The harbour office.',
    );
  });

  it('names the claim where a sentence carries several', () => {
    const claim = { text: 'A pier was sold.', lang: 'en' };
    expect(words(list([line({ claim })]))).toContain(
      'sold for a coin. The claim: A pier was sold. This page reports',
    );
  });

  it('says in which language a sentence stands, and which is the interface’s', () => {
    const markup = list([line({ lang: 'uk', sentence: 'Пірс продали за монету.' })]);
    expect(markup).toMatch(/lang="uk"[^>]*>Пірс/);
    expect(markup).toMatch(/^<section[^>]* lang="en"/);
  });

  it('says which of them has its card open', () => {
    const expanded = list([line(), line({ key: 'b' })], 'b').match(/aria-expanded="\w+"/g);
    expect(expanded).toEqual(['aria-expanded="false"', 'aria-expanded="true"']);
  });

  it('says that it is empty while somebody is still in it', () => {
    const markup = list([]);
    expect(words(markup)).toBe('No mark is left on this page.');
    expect(markup).toMatch(/<h2[^>]* tabindex="-1"/i);
  });
});

describe('the proxy button of a mark', () => {
  const proxy = html(<MarkProxy n={2} of={5} line={line()} t={t} expanded={false} onOpen={nothing} />);

  it('is called by the place and the words of its sentence', () => {
    expect(words(proxy)).toContain('Mark 2 of 5: The pier was sold for a coin.');
    expect(proxy).toContain('aria-expanded="false"');
    expect(proxy).toContain('aria-haspopup="dialog"');
  });

  it('is described by what the page does with the claim, and the verdict', () => {
    const id = /aria-describedby="([\w-]+)"/.exec(proxy)?.[1];
    const described = proxy.slice(proxy.indexOf(`id="${id}"`));
    expect(words(`<${described}`)).toBe(
      'This page reports that somebody says it. Verdict: False, by The harbour office.',
    );
  });
});

describe('a shortcut that is to be heard', () => {
  it.each([
    ['Alt+Shift+.', 'Alt+Shift+full stop'],
    ['Alt+Shift+Period', 'Alt+Shift+full stop'],
    ['Ctrl+Comma', 'Ctrl+comma'],
    ['⌥⇧.', 'Option+Shift+full stop'],
    ['Alt+Shift+P', 'Alt+Shift+P'],
    ['', ''],
  ])('%s is "%s"', (shortcut, spoken) => expect(spokenKey(shortcut, t)).toBe(spoken));
});
