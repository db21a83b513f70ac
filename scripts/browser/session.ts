import type { Browser, Page, WebWorker } from 'puppeteer-core';
import type { BrowserName } from '../build/manifest.ts';
import { UserError } from '../user-error.ts';
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
  /** Address of a page of Plumbline's own, such as `panel/index.html`. */
  ownUrl(path: string): string;
  /** Opens one of Plumbline's own pages in a tab. */
  openOwn(path: string): Promise<Page>;
  /** One of them, opened before everything else and kept: messages that only our own pages may send go out from here. */
  own: Page;
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
    // Let into private windows, Chromium starts an extension anew and closes its tabs: the first one must have come.
    if (name === 'chromium') await browser.waitForTarget((target) => target.url().endsWith(FIRST_RUN));
    if (name === 'chromium' && options.inPrivate === true) await allowInPrivate(browser, Object.values(ids));
    const ownUrl = (of: keyof typeof ids, path: string) =>
      name === 'chromium'
        ? `chrome-extension://${ids[of]}/${path}`
        : `moz-extension://${FIREFOX[of].uuid}/${path}`;
    const asking = await openExtensionPage(name, browser, ownUrl('probe', 'ask.html'));
    const openOwn = (path: string) => openExtensionPage(name, browser, ownUrl('plumbline', path));
    // Before any web page: a tab that opens later would put the web page into the background, where it paints nothing.
    const own = await openOwn('options/index.html');
    await closeFirstRun(own, name === 'firefox');
    return {
      name,
      browser,
      ownUrl: (path) => ownUrl('plumbline', path),
      openOwn,
      own,
      async open(url) {
        const page = await browser.newPage();
        try {
          await page.goto(url, { waitUntil: 'load' });
        } catch (error) {
          await page.close();
          throw new UserError(
            `${url} cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
          );
        }
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

/** What Plumbline opens when it is installed. */
const FIRST_RUN = '/welcome/index.html';

/**
 * Closes the page that Plumbline opens when it is installed: it came to the front on its own. On the way every session
 * shows that it does come.
 *
 * @param coming it has not been waited for yet: Firefox's driver does not see such pages come
 */
export async function closeFirstRun(own: Pick<WebWorker, 'evaluate'>, coming: boolean): Promise<void> {
  const close = () =>
    own.evaluate(async (path) => {
      const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url?.endsWith(path));
      await chrome.tabs.remove(tabs.flatMap((tab) => tab.id ?? []));
      return tabs.length > 0;
    }, FIRST_RUN);
  if (coming) await until(close, 'the first-run page did not open');
  else await close();
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

/** Opens a page of an extension's own in a new tab. */
async function openExtensionPage(name: BrowserName, browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await goToExtensionPage(name, page, () => page.goto(url));
  return page;
}

/**
 * Goes to an extension's own page, or loads it anew, and waits until it shows something. Firefox never tells the
 * driver that such a page has loaded; Chromium refuses it for a moment after the extension's settings were changed.
 *
 * @param go starts the navigation
 */
export async function goToExtensionPage(
  name: BrowserName,
  page: Page,
  go: () => Promise<unknown>,
): Promise<void> {
  const shown = () =>
    page.evaluate(() => document.readyState === 'complete' && document.body.childElementCount > 0);
  if (name === 'chromium') {
    await until(
      () =>
        go().then(
          () => true,
          () => false,
        ),
      'a page of the extension did not open',
    );
    await until(shown, 'a page of the extension shows nothing');
    return;
  }
  go().catch(() => {});
  // Between two documents the page cannot be asked.
  await until(() => shown().catch(() => false), 'a page of the extension shows nothing');
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
