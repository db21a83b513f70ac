import { type Handlers, Refusal } from '../platform/answer.ts';
import type { MessageSender } from '../platform/browser.ts';
import type { OwnMemoryRequests, PageMemoryRequests } from '../platform/memory-messages.ts';
import type { Backups } from './backup.ts';
import type { FeedbackBook } from './feedback.ts';
import type { History } from './history.ts';
import { ownArguments, parseArguments } from './request-arguments.ts';
import { rememberedPage } from './sender.ts';

export interface Memory {
  feedback: FeedbackBook;
  history: History;
  backups: Backups;
  /** Whether the person wants a history. */
  keepsHistory(): Promise<boolean>;
}

/** One function for each request about what is remembered. Nothing is, of a private window. */
export function createMemoryHandlers({
  feedback,
  history,
  backups,
  keepsHistory,
}: Memory): Handlers<PageMemoryRequests & OwnMemoryRequests> {
  return {
    async cardOpened(sender, args) {
      const [claimId] = parseArguments('cardOpened', args);
      const page = rememberedPage(sender);
      if (page !== null && (await keepsHistory())) await history.add(claimId, page);
    },
    async giveFeedback(sender, args) {
      const [given] = parseArguments('giveFeedback', args);
      return feedback.give(given, saidOn(sender));
    },
    async takeBackFeedback(sender, args) {
      const [given] = parseArguments('takeBackFeedback', args);
      await feedback.takeBack(given, saidOn(sender));
    },

    async listFeedback(sender, args) {
      ownArguments(sender, 'listFeedback', args);
      return feedback.list();
    },
    removeFeedback: async (sender, args) => feedback.remove(...ownArguments(sender, 'removeFeedback', args)),
    letClaimSpeak: async (sender, args) => feedback.letSpeak(...ownArguments(sender, 'letClaimSpeak', args)),
    feedbackFile: async (sender, args) => feedback.file(...ownArguments(sender, 'feedbackFile', args)),
    listHistory: async (sender, args) => history.list(...ownArguments(sender, 'listHistory', args)),
    async countCorrected(sender, args) {
      ownArguments(sender, 'countCorrected', args);
      return history.countCorrected();
    },
    async acknowledgeCorrected(sender, args) {
      ownArguments(sender, 'acknowledgeCorrected', args);
      await history.acknowledge();
    },
    forgetHistory: async (sender, args) => history.forget(...ownArguments(sender, 'forgetHistory', args)),
    async makeBackup(sender, args) {
      ownArguments(sender, 'makeBackup', args);
      return backups.make();
    },
    previewBackup: async (sender, args) => backups.preview(...ownArguments(sender, 'previewBackup', args)),
    restoreBackup: async (sender, args) => backups.restore(...ownArguments(sender, 'restoreBackup', args)),
  };
}

/** @throws Refusal from a private window */
function saidOn(sender: MessageSender): { site: string; url: string } {
  const page = rememberedPage(sender);
  if (page === null) throw new Refusal('Nothing is stored from a private window.');
  return page;
}
