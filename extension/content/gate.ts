import { isNeverRead } from '../../src/page/never-list.ts';
import { isNewsPage } from '../../src/page/news-page.ts';
import { readsHere } from '../../src/page/reads-here.ts';
import { listen, readyStateOf } from './dom.ts';
import { readSigns } from './page-signs.ts';

/**
 * The only script that runs on every page. It decides whether anything else does: the person's switches, then the
 * never-list, then signs of a news article. Where it says no, nothing of ours reads, listens to or adds to the page
 * again, but for one look after the page has loaded and one after each in-page navigation.
 *
 * Small on purpose: no polyfill, no library. It therefore reads the settings by hand (the key and the shape are those
 * of platform/settings.ts) and speaks the wire format of platform/ask.ts itself.
 */

interface Api {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
const api = browser ?? chrome;

/** Pages that build their text with scripts have mostly done so by then. Milliseconds. */
const SETTLED = 1_500;

async function look(done: AbortController): Promise<void> {
  try {
    if (done.signal.aborted || isNeverRead(location.hostname) || !(await mayRead())) return;
    if (done.signal.aborted || !isNewsPage(readSigns(document, location.pathname))) return;
    done.abort();
    await api?.runtime.sendMessage({ request: 'startReading', args: [] });
  } catch {
    // The page is torn down or the extension was updated meanwhile: there is nobody to tell.
    done.abort();
  }
}

/** The settings are not parsed here: `readsHere` takes them as they are stored. */
async function mayRead(): Promise<boolean> {
  const { settings } = (await api?.storage.local.get('settings')) ?? {};
  return api !== undefined && readsHere(settings ?? {}, location.hostname, Date.now());
}

function start(): void {
  const done = new AbortController();
  const { signal } = done;
  const lookSoon = () => setTimeout(look, SETTLED, done);
  void look(done);
  if (signal.aborted) return;
  if (readyStateOf(document) === 'complete') lookSoon();
  else addEventListener('load', lookSoon, { once: true, signal });
  // Pages that load the next article without a new document. Where there is no Navigation API, Back and Forward.
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', lookSoon, { signal });
  else addEventListener('popstate', lookSoon, { signal });
}

// A page that is prepared before anybody visits it is looked at when somebody does.
const prerendering = Object.getOwnPropertyDescriptor(Document.prototype, 'prerendering')?.get;
if (prerendering?.call(document)) {
  listen(document, 'prerenderingchange' as 'visibilitychange', start, { once: true });
} else start();
