import { type Browser, launch, type LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import type { BrowserName } from '../build/manifest.ts';
import { UserError } from '../user-error.ts';

export interface LaunchOptions {
  /** The browser's program. */
  executable: string;
  headless: boolean;
  /** `host:port` of a proxy for every request that does not go to this machine. */
  proxy?: string;
  /** Firefox only: the address of each extension's pages, by add-on id, as a UUID. Otherwise it is random. */
  uuids?: Record<string, string>;
  /** Firefox only: pages are told that dark colours are wanted. Chromium's driver can say so page by page. */
  dark?: boolean;
  /** Firefox only: preferences as about:config has them, for what a person has set in their system. */
  prefs?: Record<string, unknown>;
  /** Width and height of the page area; null leaves it to the window. */
  viewport?: { width: number; height: number } | null;
  /** Ends the browser. */
  signal?: AbortSignal;
}

/**
 * A running browser with an empty profile and nothing installed; `installExtension` brings in built folders.
 *
 * @throws UserError if it does not start: no display for a window, a program that is no browser
 */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  try {
    return await launch(name === 'chromium' ? chromium(options) : firefox(options));
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0];
    throw new UserError(`${options.executable} did not start: ${reason}`);
  }
}

function shared({ executable, headless, signal, viewport = { width: 1100, height: 800 } }: LaunchOptions) {
  return { executablePath: executable, headless, defaultViewport: viewport, ...(signal && { signal }) };
}

function chromium(options: LaunchOptions): PuppeteerOptions {
  return {
    ...shared(options),
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: chromiumArgs(options),
  };
}

function firefox(options: LaunchOptions): PuppeteerOptions {
  return {
    ...shared(options),
    browser: 'firefox',
    // Lets a driver open and read an extension's own pages, which tests do.
    args: options.uuids === undefined ? [] : ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPrefs(options),
  };
}

function chromiumArgs({ proxy }: LaunchOptions): string[] {
  return [
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses its sandbox to root; containers run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(proxy === undefined ? [] : [`--proxy-server=http://${proxy}`]),
  ];
}

function firefoxPrefs({ proxy, uuids, dark, prefs }: LaunchOptions): Record<string, unknown> {
  const [host, port] = proxy?.split(':') ?? [];
  return {
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    // 0: dark, 1: light. Not left to the desktop, so that a run is the same everywhere.
    'layout.css.prefers-color-scheme.content-override': dark === true ? 0 : 1,
    ...prefs,
    ...(uuids && { 'extensions.webextensions.uuids': JSON.stringify(uuids) }),
    ...(proxy !== undefined && {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.no_proxies_on': '127.0.0.1',
      ...QUIET_FIREFOX,
    }),
  };
}

/** Firefox's own errands, which would drown what a test listens for. */
const QUIET_FIREFOX = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'browser.safebrowsing.update.enabled': false,
  'browser.region.network.url': '',
  'extensions.systemAddon.update.enabled': false,
  'app.normandy.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
};
