import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { measureContrast, READABLE, type Shape, unseenLines } from '../../scripts/contrast/measure.ts';
import { servePages } from '../../scripts/demo-server.ts';
import { test as base } from './browser.ts';

/** No driver of Firefox can change these media. */
const CHROMIUM = inject('browser') === 'chromium';

const test = base.extend('surfaces', { scope: 'file' }, async ({ session: _ }, { onCleanup }) => {
  const server = await servePages(join(inject('root'), 'test/contrast'));
  onCleanup(server.close);
  return `${server.url}page.html`;
});

describe('the lines under marks', () => {
  test('are seen wherever the text itself can be read', async ({ session, surfaces }) => {
    const measured = await measureContrast(session, surfaces);
    expect(measured.length).toBeGreaterThan(20);
    expect(unseenLines(measured)).toEqual([]);
  });

  test.runIf(CHROMIUM)('are seen in forced colours (Chromium)', async ({ session, surfaces }) => {
    const forced = async (page: Page) => {
      const features = [{ name: 'forced-colors', value: 'active' }];
      await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
    };
    const measured = await measureContrast(session, surfaces, forced);
    expect(measured.filter(({ text }) => text >= READABLE).length).toBeGreaterThan(20);
    expect(unseenLines(measured)).toEqual([]);
  });

  test.runIf(CHROMIUM)('are not printed (Chromium)', async ({ session, surfaces }) => {
    const printed = (page: Page) => page.emulateMediaType('print');
    const measured = await measureContrast(session, surfaces, printed);
    const lines = measured.flatMap(({ lines }) => Object.entries(lines) as [Shape, number][]);
    expect(lines.filter(([, contrast]) => contrast > 1)).toEqual([]);
  });
});
