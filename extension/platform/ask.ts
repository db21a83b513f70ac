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

/** The background did not answer this time, for instance because it was ended under its work. Another time it may. */
export class NoReply extends Error {
  override name = 'NoReply';
}

/** How long a background that was ended under its work is given to start again. Milliseconds. */
const LATER = 1_000;

/**
 * Asks the background, and once more, later, where it does not answer: every request may be made twice.
 *
 * @throws RequestRefused if it says no
 * @throws NoReply if it does not answer
 * @throws NobodyAnswers if it is gone for good
 */
export async function ask<N extends keyof BackgroundRequests>(
  request: N,
  ...args: Args<BackgroundRequests, N>
): Promise<Reply<BackgroundRequests, N>> {
  const post = () => send<Reply<BackgroundRequests, N>>(() => browser.runtime.sendMessage({ request, args }));
  try {
    return await post();
  } catch (error) {
    if (!(error instanceof NoReply)) throw error;
  }
  if (!isGone()) await new Promise((resolve) => setTimeout(resolve, LATER));
  if (isGone()) throw new NobodyAnswers('the extension is gone');
  return post();
}

/** An extension that was updated or switched off takes its id from the scripts it leaves on pages. */
function isGone(): boolean {
  return (browser.runtime as Partial<typeof browser.runtime> | undefined)?.id === undefined;
}

/**
 * Asks the content script in the top frame of a tab.
 *
 * @throws RequestRefused if it says no
 * @throws NobodyAnswers if nothing of ours runs in that tab
 */
export async function askTab<N extends keyof TabRequests>(
  tabId: number,
  request: N,
  ...args: Args<TabRequests, N>
): Promise<Reply<TabRequests, N>> {
  try {
    return await send(() => browser.tabs.sendMessage(tabId, { request, args }, { frameId: 0 }));
  } catch (error) {
    throw error instanceof NoReply ? new NobodyAnswers(error.message) : error;
  }
}

async function send<T>(post: () => Promise<unknown>): Promise<T> {
  let reply: unknown;
  try {
    reply = await post();
  } catch (error) {
    // Both browsers word it in several ways ("Could not establish connection", "Extension context invalidated",
    // "The message port closed"); replies are never exceptions here, so whatever is thrown means: not reached.
    throw new NoReply(error instanceof Error ? error.message : String(error));
  }
  if (!isReplyMessage(reply)) throw new NoReply('no reply');
  if (!reply.ok) throw new RequestRefused(reply.error);
  // null stands for undefined on the wire of one browser and for itself on the other; no reply type needs both.
  return reply.value as T;
}
