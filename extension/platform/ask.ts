import { browser } from './browser.ts';
import type { TabRequests } from './messages.ts';
import { type Args, type BackgroundRequests, isReplyMessage, type Reply } from './wire.ts';

/** The other side understood the request and said no, in words for people. Expected. */
export class RequestRefused extends Error {
  override name = 'RequestRefused';
}

/**
 * Nobody is there any more: the extension was updated or switched off under an open page, or a tab has no content
 * script. Expected: whoever asked stops quietly.
 */
export class NobodyAnswers extends Error {
  override name = 'NobodyAnswers';
}

/**
 * Asks the background.
 *
 * @throws RequestRefused if it says no
 * @throws NobodyAnswers if it is gone
 */
export function ask<N extends keyof BackgroundRequests>(
  request: N,
  ...args: Args<BackgroundRequests, N>
): Promise<Reply<BackgroundRequests, N>> {
  return send(() => browser.runtime.sendMessage({ request, args }));
}

/**
 * Asks the content script in the top frame of a tab.
 *
 * @throws RequestRefused if it says no
 * @throws NobodyAnswers if nothing of ours runs in that tab
 */
export function askTab<N extends keyof TabRequests>(
  tabId: number,
  request: N,
  ...args: Args<TabRequests, N>
): Promise<Reply<TabRequests, N>> {
  return send(() => browser.tabs.sendMessage(tabId, { request, args }, { frameId: 0 }));
}

async function send<T>(post: () => Promise<unknown>): Promise<T> {
  let reply: unknown;
  try {
    reply = await post();
  } catch (error) {
    // Both browsers word it in several ways ("Could not establish connection", "Extension context invalidated",
    // "The message port closed"); replies are never exceptions here, so whatever is thrown means: not reached.
    throw new NobodyAnswers(error instanceof Error ? error.message : String(error));
  }
  if (!isReplyMessage(reply)) throw new NobodyAnswers('no reply');
  if (!reply.ok) throw new RequestRefused(reply.error);
  // null stands for undefined on the wire of one browser and for itself on the other; no reply type needs both.
  return reply.value as T;
}
