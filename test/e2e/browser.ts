import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { test as base, expect, inject } from 'vitest';
import { pageState } from '../../scripts/browser/page-state.ts';
import type { Painted } from '../../scripts/browser/questions.ts';
import { openSession, type Session } from '../../scripts/browser/session.ts';
import { type PageServer, servePages } from '../../scripts/demo-server.ts';
import { startProxy } from './catch-all-proxy.ts';

/**
 * A test in a real browser with the built extension. Browser, sites and proxy are shared by all tests of a run.
 *
 * - `proxy`: all that leaves the browser comes here
 * - `session`: the browser with Plumbline and the probe
 * - `demo`, `traps`: the demonstration site and test/fixtures/pages
 * - `open`: opens a page that is closed when the test is over
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from this pattern what a fixture needs
  .extend('proxy', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const proxy = await startProxy();
    onCleanup(proxy.close);
    return proxy;
  })
  .extend('session', { scope: 'worker' }, async ({ proxy }, { onCleanup }) => {
    const session = await openSession(inject('browser'), {
      executable: inject('executable'),
      extension: inject('extension'),
      probe: inject('probe'),
      headless: true,
      proxy: proxy.address,
      inPrivate: true,
    });
    onCleanup(session.close);
    return session;
  })
  .extend('demo', { scope: 'worker' }, site('test/demo'))
  .extend('traps', { scope: 'worker' }, site('test/fixtures/pages'))
  .extend('open', async ({ session }, { onCleanup }) => {
    const pages: Page[] = [];
    onCleanup(async () => {
      for (const page of pages) await page.close().catch(() => {});
    });
    return async (url: string) => {
      const page = await session.open(url);
      pages.push(page);
      return page;
    };
  });

type OnCleanup = { onCleanup(cleanup: () => unknown): void };

function site(folder: string) {
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from this pattern what a fixture needs
  return async ({}, { onCleanup }: OnCleanup): Promise<PageServer> => {
    const server = await servePages(join(inject('root'), folder));
    onCleanup(server.close);
    return server;
  };
}

/** Waits until Plumbline has read the page. */
export async function hasBeenRead(session: Session, page: Page): Promise<void> {
  await expect.poll(async () => (await pageState(session, page))?.sentences ?? 0, WAIT).toBeGreaterThan(0);
}

/** Waits until something is painted and returns all of it; the highlight of the open card is left out. */
export async function marksOf(session: Session, page: Page): Promise<Painted[]> {
  const marks = async () => (await session.ask(page, 'marks')).filter(({ name }) => name !== 'active');
  await expect.poll(async () => (await marks()).length, WAIT).toBeGreaterThan(0);
  return marks();
}

/** How long a condition may take to come true, on a busy machine. */
export const WAIT = { timeout: 10_000, interval: 50 };
