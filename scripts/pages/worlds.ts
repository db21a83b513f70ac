import type { Browser, WebWorker } from 'puppeteer-core';
import { until } from '../browser/until.ts';

/** What a page is at the end of a load. */
export interface PageAsLeft {
  /** Its whole document as markup. */
  html: string;
  /** Sum of the layout shifts so far (https://web.dev/articles/cls, without windows). */
  shift: number;
}

/** The service worker of an extension that is installed. */
export async function workerOf(browser: Browser, extension: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && new URL(target.url()).host === extension,
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('An extension has no background to talk to.');
  // For a moment after its birth it has no API yet.
  await until(
    () => worker.evaluate(() => typeof chrome === 'object' && chrome.runtime?.id !== undefined),
    'the background of an extension does not start',
  );
  return worker;
}

/** The yardstick's hand on the one saved page that is open. */
export function yardstick(worker: WebWorker) {
  return {
    /** Runs the floor. */
    async runFloor(): Promise<void> {
      await worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'http://*.localhost/*' });
        await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: ['floor.js'] });
      });
    },
    look(): Promise<PageAsLeft> {
      return worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'http://*.localhost/*' });
        const [injected] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: async () => {
            let shift = 0;
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            // What was buffered is told soon, or never where there is nothing.
            await new Promise((resolve) => setTimeout(resolve, 100));
            observer.disconnect();
            // But for the one empty element that holds the list of marks, cards and announcements.
            const html = document.documentElement.outerHTML.replace('<plumbline-host></plumbline-host>', '');
            return { html, shift };
          },
        });
        return injected?.result as PageAsLeft;
      });
    },
  };
}

/** One message that a content script sent to Plumbline's background. */
export interface Heard {
  request: string;
  args: unknown[];
}

/**
 * Listens to what Plumbline's content scripts tell its background, beside the listeners of its own: what was read on a
 * page is then what was really handed over.
 */
export async function listenIn(worker: WebWorker) {
  await worker.evaluate(() => {
    const heard: Heard[] = [];
    let changed = () => {};
    chrome.runtime.onMessage.addListener((message: Partial<Heard> | undefined) => {
      // Our own pages and the background's news to them have other forms.
      const { request, args } = message ?? {};
      if (typeof request !== 'string' || !Array.isArray(args)) return;
      heard.push({ request, args });
      changed();
    });
    Object.assign(globalThis, {
      /** Resolves when a request was heard, or after so many milliseconds. */
      waitFor: (request: string, milliseconds: number) =>
        new Promise<boolean>((resolve) => {
          const look = () => {
            if (heard.some((message) => message.request === request)) resolve(true);
          };
          changed = look;
          setTimeout(resolve, milliseconds, false);
          look();
        }),
      /** Resolves when nothing was heard for so many milliseconds. */
      waitForSilence: (milliseconds: number) =>
        new Promise<void>((resolve) => {
          let timer = setTimeout(resolve, milliseconds);
          changed = () => {
            clearTimeout(timer);
            timer = setTimeout(resolve, milliseconds);
          };
        }),
      takeHeard: () => heard.splice(0),
    });
  });
  return {
    waitFor: (request: string, milliseconds: number): Promise<boolean> =>
      worker.evaluate((r, ms) => (globalThis as unknown as Ears).waitFor(r, ms), request, milliseconds),
    waitForSilence: (milliseconds: number): Promise<void> =>
      worker.evaluate((ms) => (globalThis as unknown as Ears).waitForSilence(ms), milliseconds),
    take: (): Promise<Heard[]> => worker.evaluate(() => (globalThis as unknown as Ears).takeHeard()),
  };
}

interface Ears {
  waitFor(request: string, milliseconds: number): Promise<boolean>;
  waitForSilence(milliseconds: number): Promise<void>;
  takeHeard(): Heard[];
}

/** Opens an address in a tab of its own, in front, and does something once it has loaded; then the tab is closed. */
export async function withTab<T>(browser: Browser, url: string, act: () => Promise<T>): Promise<T> {
  const tab = await browser.newPage();
  try {
    await tab.goto(url, { waitUntil: 'load', timeout: 30_000 });
    return await act();
  } finally {
    await tab.close();
  }
}
