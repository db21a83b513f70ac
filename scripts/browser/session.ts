import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../build/manifest.ts';
import { type LaunchOptions, launchBrowser } from './launch.ts';
import type { Answer, Questions } from './questions.ts';
import { until } from './until.ts';

/** Add-on ids as the manifests have them, and addresses that Firefox shall give their pages: its own are random. */
const FIREFOX = {
  plumbline: { id: 'plumbline@plumbline.example', uuid: '5b0f6f0e-3c55-4b52-9a7e-0d1f6c1a7e01' },
  probe: { id: 'probe@plumbline.example', uuid: '5b0f6f0e-3c55-4b52-9a7e-0d1f6c1a7e02' },
} as const;

export interface SessionOptions extends Omit<LaunchOptions, 'uuids'> {
  /** Folder of the built extension. */
  extension: string;
  /** Folder of the built probe. */
  probe: string;
  /** Lets both work in private windows too, as a person may in the browser's settings. */
  inPrivate?: boolean;
}

/** A browser with Plumbline and the probe, and the ways to look at it from outside. */
export interface Session {
  name: BrowserName;
  browser: Browser;
  /** Address of a page of Plumbline's own, such as `popup/index.html`. */
  ownUrl(path: string): string;
  /** Opens one of Plumbline's own pages in a tab. */
  openOwn(path: string): Promise<Page>;
  /** One of them, opened once and kept: where messages are sent from that only our own pages may send. */
  own(): Promise<Page>;
  /** Opens a web page in a new tab and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Asks the probe about a page. */
  ask<Q extends keyof Questions>(
    page: Page,
    question: Q,
    ...args: Parameters<Questions[Q]>
  ): Promise<ReturnType<Questions[Q]>>;
  close(): Promise<void>;
}

export async function openSession(name: BrowserName, options: SessionOptions): Promise<Session> {
  const uuids = Object.fromEntries(Object.values(FIREFOX).map(({ id, uuid }) => [id, uuid]));
  const browser = await launchBrowser(name, { ...options, uuids });
  try {
    const ids = {
      plumbline: await install(browser, options.extension, options.inPrivate === true),
      probe: await install(browser, options.probe, options.inPrivate === true),
    };
    if (name === 'chromium' && options.inPrivate === true) await allowInPrivate(browser, Object.values(ids));
    const ownUrl = (of: keyof typeof ids, path: string) =>
      name === 'chromium'
        ? `chrome-extension://${ids[of]}/${path}`
        : `moz-extension://${FIREFOX[of].uuid}/${path}`;
    const asking = await openExtensionPage(browser, ownUrl('probe', 'ask.html'));
    const openOwn = (path: string) => openExtensionPage(browser, ownUrl('plumbline', path));
    let own: Promise<Page> | undefined;
    return {
      name,
      browser,
      ownUrl: (path) => ownUrl('plumbline', path),
      openOwn,
      own() {
        own ??= openOwn('options/index.html');
        return own;
      },
      async open(url) {
        const page = await browser.newPage();
        await page.goto(url, { waitUntil: 'load' });
        return page;
      },
      ask: (page, question, ...args) => askProbe(asking, page.url(), question, args),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Firefox asks about private windows when an extension is installed, and puppeteer has no word for it. */
async function install(browser: Browser, folder: string, inPrivate: boolean): Promise<string> {
  const { connection } = browser as {
    connection?: { send(method: string, params: object): Promise<unknown> };
  };
  if (connection === undefined || !inPrivate) return browser.installExtension(folder);
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: folder },
    'moz:allowPrivateBrowsing': true,
  });
  return '';
}

/** Chromium's switch for it is on its own page. Unpacked extensions only come back from the switch in developer mode. */
async function allowInPrivate(browser: Browser, ids: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (ids) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    for (const id of ids) {
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
      while ((await developerPrivate.getExtensionInfo(id)).state !== 'ENABLED') {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }, ids);
  await page.close();
}

/** The slice of the API behind chrome://extensions that is used. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string }>;
}

/** Firefox never tells the driver that such a page has loaded, so both are asked to show something instead. */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url).catch(() => null);
  await until(() => isThere(page, url), `${url} did not open`);
  return page;
}

/** Whether the page shows anything; false also while it is between two documents, where it cannot be asked. */
export async function isThere(page: Page, url: string): Promise<boolean> {
  return page
    .evaluate(
      (url) =>
        location.href === url && document.readyState === 'complete' && document.body.childElementCount > 0,
      url,
    )
    .catch(() => false);
}

/** Asked from the probe's own page, not from within the web page, which may have broken everything a script needs. */
async function askProbe<Q extends keyof Questions>(
  asking: Page,
  url: string,
  question: Q,
  args: Parameters<Questions[Q]>,
): Promise<ReturnType<Questions[Q]>> {
  const answer = await asking.evaluate(
    async (url, question, args) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.filter((tab) => tab.url === url).at(-1);
      if (tab?.id === undefined) return { ok: false as const, error: `No tab shows ${url}` };
      return (await chrome.tabs.sendMessage(tab.id, { question, args }, { frameId: 0 })) as Answer;
    },
    url,
    question,
    args,
  );
  if (!answer.ok) throw new Error(`The probe could not answer "${question}": ${answer.error}`);
  return answer.value as ReturnType<Questions[Q]>;
}
