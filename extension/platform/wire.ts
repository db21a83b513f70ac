import type { OwnMemoryRequests, PageMemoryRequests } from './memory-messages.ts';
import type { OwnRequests, PageRequests, TabRequests } from './messages.ts';

/** What the background answers: to content scripts and to our own pages. */
export type BackgroundRequests = PageRequests & OwnRequests & PageMemoryRequests & OwnMemoryRequests;
export type AnyRequests = BackgroundRequests & TabRequests;

export type Args<R, N extends keyof R> = R[N] extends (...args: infer A) => unknown ? A : never;
export type Reply<R, N extends keyof R> = R[N] extends (...args: never[]) => infer T ? T : never;

/** A request on the wire. `args` is whatever the sender put there: the answering side parses it. */
export interface RequestMessage {
  request: string;
  args: unknown[];
}

/** A reply on the wire: a result, never an exception, because thrown errors lose their type on the way. */
export type ReplyMessage = { ok: true; value: unknown } | { ok: false; error: string };

export function isRequestMessage(message: unknown): message is RequestMessage {
  const { request, args } = (message ?? {}) as Partial<Record<keyof RequestMessage, unknown>>;
  return typeof request === 'string' && Array.isArray(args);
}

export function isReplyMessage(message: unknown): message is ReplyMessage {
  const { ok, error } = (message ?? {}) as { ok?: unknown; error?: unknown };
  return ok === true || (ok === false && typeof error === 'string');
}
