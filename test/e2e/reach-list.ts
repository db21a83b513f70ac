import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Seen } from '../../scripts/browser/questions.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { WAIT } from './browser.ts';

/** The buttons of the list of marks, once it is there. */
export async function listOf(session: Session, page: Page): Promise<Seen[]> {
  const buttons = () => session.ask(page, 'query', '.index button');
  await expect.poll(async () => (await buttons()).length, WAIT).toBeGreaterThan(0);
  return buttons();
}

/** Puts a reader at a last link of the page, `#last`, as if they had come there by Tab. */
export async function startAtTheEnd(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#';
    link.id = 'last';
    link.textContent = 'The last link';
    document.body.append(link);
    link.focus();
  });
}

/** Goes on by Tab from the end of the page to the first button of the list. */
export async function enterList(session: Session, page: Page): Promise<void> {
  await listOf(session, page);
  await startAtTheEnd(page);
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await session.ask(page, 'query', '.index :focus')).length, WAIT).toBe(1);
}
