import { isNewsPage } from '../../src/page/news-page.ts';
import { isPrivateHost } from '../../src/page/private-host.ts';
import { countAll, listen, readyStateOf } from './dom.ts';
import { readSigns } from './page-signs.ts';

/**
 * The only script that runs on every page but those of the never-list, which the manifest leaves out. It asks one
 * thing: does this look like a news article in public? Where it does not, nothing of ours reads, listens to or adds to
 * the page again, but for one look after the page has loaded, if it has grown by then, and one after each in-page
 * navigation. Where it does, the background is told, which knows the person's settings and brings in the rest.
 *
 * Small on purpose, and without the settings for the same reason: to ask for anything that is stored takes longer than
 * the look, and on nearly all pages the look is the end of the matter. It has no polyfill and no library, and speaks
 * the wire format of platform/ask.ts by itself.
 */

interface Api {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> };
}
const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
const api = browser ?? chrome;

/** Pages that build their text with scripts have mostly done so by then. Milliseconds. */
const SETTLED = 1_500;

/** How many elements the page had, and its address, when it was last looked at. */
let seen = '';

async function look(done: AbortController): Promise<void> {
  const { hostname, pathname, search } = location;
  const now = `${countAll(document)} ${pathname}${search}`;
  if (done.signal.aborted || now === seen || isPrivateHost(hostname)) return;
  seen = now;
  try {
    if (!isNewsPage(readSigns(document, pathname))) return;
    const reply = await api?.runtime.sendMessage({ request: 'startReading', args: [] });
    // Where the settings keep it unread now, a later page of the same document may be another matter.
    if (reply?.ok) done.abort();
  } catch {
    // The page is torn down or the extension was updated meanwhile: there is nobody to tell.
    done.abort();
  }
}

function start(): void {
  const done = new AbortController();
  const { signal } = done;
  const lookSoon = () => setTimeout(look, SETTLED, done);
  void look(done);
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
