import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { MAX_PACK_LENGTH } from '../../src/claim/pack.ts';
import { marksOf, test, WAIT } from './browser.ts';

const BUNDLED = 'russia-ukraine-central-asia';
const good = readFileSync(
  join(dirname(fileURLToPath(import.meta.url)), `../../extension/packs/${BUNDLED}.jsonl`),
  'utf8',
);
const lines = good.trimEnd().split('\n');
const [manifest = '', first = '', second = ''] = lines;

/** A pack of one claim, both under other names, so that it can stand beside the bundled one. */
const claim = first.replace('{"id":"', '{"id":"added-');
const added = `${[manifest.replace(BUNDLED, 'added-by-hand'), claim].join('\n')}\n`;

const BROKEN: [what: string, text: string, problem: RegExp][] = [
  ['cut off', added.slice(0, -200), /^offered\.jsonl:2: expected a line break at the end/],
  ['no JSON', added.replace('{"', '{{"'), /^offered\.jsonl:1: expected one JSON object/],
  [
    'of a later format',
    added.replace('"formatVersion":2', '"formatVersion":3'),
    /^offered\.jsonl:1: formatVersion: /,
  ],
  ['with a wrong type', added.replace(/"aliases":\[[^\]]*\]/, '"aliases":7'), /^offered\.jsonl:2: aliases: /],
  ['with a claim twice', `${added}${claim}\n`, /^offered\.jsonl:3: id: expected an id of its own/],
  ['out of order', `${[added.split('\n')[0], second, first].join('\n')}\n`, /^offered\.jsonl:3: id: /],
  [
    'with an address that runs a script',
    added.replace(/"url":"https?:[^"]*"/, '"url":"javascript:alert(1)"'),
    /^offered\.jsonl:2: [\w.]+\.url: expected an http or https address/,
  ],
  [
    'with letters that turn the reading direction',
    added.replace('"reason":{"en":"', '"reason":{"en":"\u202e'),
    /^offered\.jsonl:2: reason\.en: /,
  ],
  ['empty', '', /^offered\.jsonl:1: /],
];

describe('a pack from a file', () => {
  test.for(BROKEN)(
    '%s is refused by file, line and field, and what was there stays in use',
    async ([, text, problem], { session }) => {
      const options = await session.openOwn('options/index.html');
      const before = await packsShown(options);
      await offer(options, text);
      await expect.poll(() => problemShown(options), WAIT).toMatch(problem);
      expect(await packsShown(options)).toEqual(before);
      await options.close();
    },
  );

  test('that was refused leaves the matching as it was', async ({ session, traps, open }) => {
    const options = await session.openOwn('options/index.html');
    await offer(options, 'nothing of the kind');
    await expect.poll(() => problemShown(options), WAIT).not.toBe('');
    await options.close();
    expect((await marksOf(session, await open(`${traps.url}inline-markup/source.html`))).length).toBe(1);
  });

  test('that is far too large is refused before it is read', async ({ session }) => {
    const options = await session.openOwn('options/index.html');
    const before = await packsShown(options);
    await offer(options, '', 3 * MAX_PACK_LENGTH);
    await expect
      .poll(() => problemShown(options), WAIT)
      .toMatch(/^offered\.jsonl:1: expected a file of at most/);
    expect(await packsShown(options)).toEqual(before);
    await options.close();
  });

  test('in good order is used at once, survives, and can be taken out again', async ({ session }) => {
    const options = await session.openOwn('options/index.html');
    const before = await packsShown(options);
    await offer(options, added);
    await expect.poll(async () => (await packsShown(options)).length, WAIT).toBe(before.length + 1);
    await options.close();

    const again = await session.openOwn('options/index.html');
    await expect.poll(async () => (await packsShown(again)).length, WAIT).toBe(before.length + 1);
    await again.evaluate(() => document.querySelector<HTMLElement>('.rows .pack + button')?.click());
    await expect.poll(() => packsShown(again), WAIT).toEqual(before);
    await again.close();
  });

  test('under the name of a bundled one does not take its place', async ({ session }) => {
    const options = await session.openOwn('options/index.html');
    const before = await packsShown(options);
    await offer(options, `${[manifest, first].join('\n')}\n`);
    await expect
      .poll(() => options.evaluate(() => document.querySelector('.add-pack .notice') !== null), WAIT)
      .toBe(true);
    expect(await packsShown(options)).toEqual(before);
    await options.close();
  });
});

/** Puts a file into the page's file input, as choosing one does. `size`: pads it with spaces up to that many bytes. */
async function offer(options: Page, text: string, size = 0): Promise<void> {
  await options.waitForSelector('input[type=file]');
  await options.evaluate(
    (text, size) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const chunk = ' '.repeat(1 << 20);
      const padding = Array.from({ length: Math.ceil(size / chunk.length) }, () => chunk);
      const files = new DataTransfer();
      files.items.add(new File([text, ...padding], 'offered.jsonl'));
      if (input === null) return;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    size,
  );
}

/** What the page says of each pack in use. */
async function packsShown(options: Page): Promise<string[]> {
  await options.waitForSelector('.pack');
  return options.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.pack')].map((pack) => pack.innerText),
  );
}

function problemShown(options: Page): Promise<string> {
  return options.evaluate(() => document.querySelector('.add-pack .problem')?.textContent ?? '');
}
