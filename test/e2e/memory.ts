import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { OwnMemoryRequests } from '../../extension/platform/memory-messages.ts';
import type { OwnRequests } from '../../extension/platform/messages.ts';
import { clickSeen } from '../../scripts/browser/cards.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { WAIT } from './browser.ts';

type Own = OwnMemoryRequests & OwnRequests;

/** Asks the background from a page of our own, over the same wire as that page does. */
export async function askBackground<N extends keyof Own>(
  session: Session,
  request: N,
  ...args: Parameters<Own[N]>
): Promise<ReturnType<Own[N]>> {
  const { own } = session;
  const reply = await own.evaluate(
    async (message) => (await chrome.runtime.sendMessage(message)) as { value?: unknown },
    { request, args } as { request: string; args: unknown[] },
  );
  return reply.value as ReturnType<Own[N]>;
}

/** Does something and then forgets what was remembered by it: all tests of a run share one browser. */
export async function remembering(session: Session, act: () => Promise<void>): Promise<void> {
  await forgetEverything(session);
  try {
    await act();
  } finally {
    await forgetEverything(session);
  }
}

/** Takes back all feedback and erases the history, as a person can. */
export async function forgetEverything(session: Session): Promise<void> {
  for (const { id } of (await askBackground(session, 'listFeedback')).items)
    await askBackground(session, 'removeFeedback', id);
  await askBackground(session, 'forgetHistory', { all: true });
}

/** Presses something in the open card with the mouse, which is scrolled to first. */
export async function pressInCard(session: Session, page: Page, words: string): Promise<void> {
  const seen = async () => session.ask(page, 'reveal', 'button, summary, label', words);
  await expect.poll(seen, WAIT).not.toBeNull();
  const there = await seen();
  if (there) await clickSeen(page, there);
}

/** What the card answers to what was said of it. */
export async function saidInCard(session: Session, page: Page): Promise<string> {
  const seen = await session.ask(page, 'query', '.feedback [role=status]');
  return seen.map(({ text }) => text).join(' ');
}

/** Presses a button or a label on one of our own pages, by its words. */
export async function pressOn(own: Page, words: string): Promise<void> {
  const pressed = () =>
    own.evaluate((words) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, label, summary')];
      const exact = all.find(({ textContent }) => textContent.trim() === words);
      const found = exact ?? all.find(({ textContent }) => textContent.includes(words));
      found?.click();
      return found !== undefined;
    }, words);
  await expect.poll(pressed, WAIT).toBe(true);
}

/** Everything that can be read on one of our own pages, or in a part of it. */
export function textOf(own: Page, selector = 'body'): Promise<string> {
  return own.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);
}

/** The files that a page of our own offers for saving from now on, with their content, as they come. */
export async function catchFiles(own: Page): Promise<() => Promise<{ name: string; text: string }[]>> {
  await own.evaluate(() => {
    const caught: { name: string; text: Promise<string> }[] = [];
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const url = create.call(URL, blob);
      if (blob instanceof Blob) blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob) caught.push({ name: this.download, text: blob.text() });
    };
    Object.assign(globalThis, { caught });
  });
  return () =>
    own.evaluate(() => {
      const { caught } = globalThis as unknown as { caught: { name: string; text: Promise<string> }[] };
      return Promise.all(caught.map(async ({ name, text }) => ({ name, text: await text })));
    });
}
