import { browser, type MessageSender } from './browser.ts';
import { report } from './report.ts';
import { isRequestMessage, type ReplyMessage } from './wire.ts';

/** One function for each request: who asks, then what was sent, unparsed. */
export type Handlers<R> = {
  [N in keyof R]: (
    sender: MessageSender,
    args: unknown[],
  ) => R[N] extends (...args: never[]) => infer T ? T | Promise<T> : never;
};

/** Thrown by a handler that says no; its message goes to whoever asked. Expected, never reported. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/**
 * Answers requests in this context until the signal fires. Called once, synchronously, at the start of a script:
 * a service worker is woken only for listeners that were there at once.
 * Requests that `handlers` does not know are left alone: they are meant for another context.
 */
export function answer<R>(handlers: Handlers<R>, signal?: AbortSignal): void {
  function listener(message: unknown, sender: unknown): Promise<ReplyMessage> | undefined {
    if (!isRequestMessage(message) || !Object.hasOwn(handlers, message.request)) return undefined;
    const handler = handlers[message.request as keyof R];
    return reply(() => handler(sender as MessageSender, message.args), message.request);
  }
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}

async function reply(handle: () => unknown, request: string): Promise<ReplyMessage> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.message };
    report(error, `answering ${request}`);
    return { ok: false, error: 'Something went wrong inside Plumbline.' };
  }
}
