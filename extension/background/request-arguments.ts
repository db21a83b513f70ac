import * as v from 'valibot';
import { MAX_BACKUP_LENGTH } from '../../src/backup/backup.ts';
import { MAX_PACK_LENGTH } from '../../src/claim/pack.ts';
import { GivenFeedbackSchema, MAX_FEEDBACK_ID } from '../../src/feedback/feedback.ts';
import { PageReadingSchema } from '../../src/page/page-reading.ts';
import { Refusal } from '../platform/answer.ts';
import type { MessageSender } from '../platform/browser.ts';
import type { OwnMemoryRequests } from '../platform/memory-messages.ts';
import type { OwnRequests } from '../platform/messages.ts';
import type { Args, BackgroundRequests } from '../platform/wire.ts';
import { requireOwnPage } from './sender.ts';

type Requests = BackgroundRequests;

const id = v.pipe(v.string(), v.maxLength(100));
/** A history key ends with an address. */
const key = v.pipe(v.string(), v.maxLength(MAX_FEEDBACK_ID + 4_000));
const fileName = v.pipe(v.string(), v.maxLength(1_000));
const backup = v.strictTuple([fileName, v.pipe(v.string(), v.maxLength(2 * MAX_BACKUP_LENGTH))]);
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The shape and bounds of every request's arguments. */
const SCHEMAS: { [N in keyof Requests]: v.GenericSchema<unknown, Args<Requests, N>> } = {
  startReading: v.strictTuple([]),
  findMatches: v.strictTuple([PageReadingSchema]),
  bringCard: v.strictTuple([]),
  dressFrames: v.strictTuple([]),
  getClaim: v.strictTuple([id]),
  nextMarkKey: v.strictTuple([]),
  openPolicy: v.strictTuple([]),
  showCount: v.strictTuple([
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
    v.boolean(),
  ]),
  stopReading: v.strictTuple([]),
  listPacks: v.strictTuple([]),
  // parsePack says what is wrong with a file that is too large; this only keeps a message from being endless.
  installPack: v.strictTuple([fileName, v.pipe(v.string(), v.maxLength(8 * MAX_PACK_LENGTH))]),
  removePack: v.strictTuple([id]),
  readTab: v.strictTuple([tabId]),
  lookAgain: v.strictTuple([tabId]),
  cardOpened: v.strictTuple([id]),
  giveFeedback: v.strictTuple([GivenFeedbackSchema]),
  takeBackFeedback: v.strictTuple([GivenFeedbackSchema]),
  listFeedback: v.strictTuple([]),
  removeFeedback: v.strictTuple([key]),
  letClaimSpeak: v.strictTuple([id]),
  feedbackFile: v.strictTuple([id]),
  listHistory: v.strictTuple([
    v.pipe(v.string(), v.maxLength(1_000)),
    v.pipe(v.number(), v.integer(), v.minValue(0)),
  ]),
  countCorrected: v.strictTuple([]),
  acknowledgeCorrected: v.strictTuple([]),
  forgetHistory: v.strictTuple([
    v.union([
      v.strictObject({ id: key }),
      v.strictObject({ site: v.pipe(v.string(), v.maxLength(253)) }),
      v.strictObject({ all: v.literal(true) }),
    ]),
  ]),
  makeBackup: v.strictTuple([]),
  previewBackup: backup,
  restoreBackup: backup,
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

/** As above for what only our own pages may ask: the sender is asked about before a single argument is looked at. */
export function ownArguments<N extends keyof (OwnRequests & OwnMemoryRequests)>(
  sender: MessageSender,
  request: N,
  args: unknown[],
): Args<Requests, N> {
  requireOwnPage(sender);
  return parseArguments(request, args);
}
