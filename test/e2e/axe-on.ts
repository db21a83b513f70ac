import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import type { Violation } from '../../scripts/browser/questions.ts';
import { AXE_TAGS } from './probe/axe-tags.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Firefox's driver cannot choose the colours of a page: there only the light ones are looked at. */
export const SCHEMES = inject('browser') === 'firefox' ? (['light'] as const) : (['light', 'dark'] as const);

/** Shows a page in light or dark colours, where the driver can. */
export async function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  if (inject('browser') === 'firefox') return;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const matches = await page.evaluate(
    (query) => matchMedia(query).matches,
    `(prefers-color-scheme: ${scheme})`,
  );
  expect(matches).toBe(true);
}

/** What axe-core finds wrong on one of our own pages. */
export async function axeOn(page: Page): Promise<Violation[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly: tags });
    return violations.map(({ id, help, nodes }) => ({ id, help, html: nodes.map((node) => node.html) }));
  }, AXE_TAGS);
}
