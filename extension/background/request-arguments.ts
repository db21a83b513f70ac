import * as v from 'valibot';
import { MAX_PACK_LENGTH } from '../../src/claim/pack.ts';
import { PageReadingSchema } from '../../src/page/page-reading.ts';
import { Refusal } from '../platform/answer.ts';
import type { OwnRequests, PageRequests } from '../platform/messages.ts';
import type { Args } from '../platform/wire.ts';

type Requests = PageRequests & OwnRequests;

const id = v.pipe(v.string(), v.maxLength(100));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The shape and bounds of every request's arguments. */
const SCHEMAS: { [N in keyof Requests]: v.GenericSchema<unknown, Args<Requests, N>> } = {
  startReading: v.strictTuple([]),
  findMatches: v.strictTuple([PageReadingSchema]),
  bringCard: v.strictTuple([]),
  getClaim: v.strictTuple([id]),
  openPolicy: v.strictTuple([]),
  showCount: v.strictTuple([
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
    v.boolean(),
  ]),
  listPacks: v.strictTuple([]),
  // parsePack says what is wrong with a file that is too large; this only keeps a message from being endless.
  installPack: v.strictTuple([
    v.pipe(v.string(), v.maxLength(1_000)),
    v.pipe(v.string(), v.maxLength(8 * MAX_PACK_LENGTH)),
  ]),
  removePack: v.strictTuple([id]),
  readTab: v.strictTuple([tabId]),
  lookAgain: v.strictTuple([tabId]),
};

/**
 * What was sent, parsed.
 *
 * @throws Refusal naming the request and the place of the fault
 */
export function parseArguments<N extends keyof Requests>(request: N, args: unknown[]): Args<Requests, N> {
  const result = v.safeParse(SCHEMAS[request], args, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Refusal(`${request}: ${v.getDotPath(issue) ?? 'arguments'}: not as expected`);
}
