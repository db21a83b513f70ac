import { type Feedback, feedbackId, type GivenFeedback, MAX_FEEDBACK } from '../../src/feedback/feedback.ts';
import { type FeedbackFile, feedbackFile } from '../../src/feedback/feedback-file.ts';
import { isLeftOut, type LeftOut, leftOut, silenced } from '../../src/feedback/left-out.ts';
import { Refusal } from '../platform/answer.ts';
import type { FeedbackStore } from '../platform/database.ts';
import type { FeedbackList, FeedbackReply } from '../platform/memory-messages.ts';
import type { Library } from './library.ts';

/** The page that something is said on; nothing of it is stored unless what is said is about it. */
export interface SaidOn {
  site: string | null;
  /** Without tracking parameters and fragment. */
  url: string | null;
}

/** What the person said of cards, and what follows from it. */
export interface FeedbackBook {
  /** The matches without those that the person does not want to see on this site. */
  heed<M extends { claimId: string; quote: string }>(matches: M[], site: string | null): Promise<M[]>;
  give(feedback: GivenFeedback, on: SaidOn): Promise<FeedbackReply>;
  takeBack(feedback: GivenFeedback, on: SaidOn): Promise<void>;
  list(): Promise<FeedbackList>;
  remove(id: string): Promise<void>;
  /** What was reported of a claim so far no longer silences it. */
  letSpeak(claimId: string): Promise<void>;
  file(packId: string): Promise<FeedbackFile>;
  /** What is stored was replaced from elsewhere. */
  forget(): void;
}

export interface FeedbackParts {
  store: FeedbackStore;
  library: Pick<Library, 'claim' | 'list'>;
  /** The day in ISO form. */
  today(): string;
  /** Version of Plumbline. */
  version: string;
}

export function createFeedbackBook({ store, library, today, version }: FeedbackParts): FeedbackBook {
  /** Read once; each change begins anew from what is stored. */
  let known: Promise<Feedback[]> | undefined;
  let last: { of: Feedback[]; site: string | null; left: LeftOut } | null = null;

  function all(): Promise<Feedback[]> {
    known ??= store.all().catch((error) => {
      known = undefined;
      throw error;
    });
    return known;
  }

  async function change(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } finally {
      known = undefined;
    }
  }

  /** What is kept of what was said. @throws Refusal where there is no such claim */
  async function record(given: GivenFeedback, { site, url }: SaidOn): Promise<Feedback> {
    const found = await library.claim(given.claimId);
    if (found === null) throw new Refusal('This claim is not in use.');
    const claimId = found.claim.id;
    const day = today();
    const seenIn = { pack: { id: found.pack.id, version: found.pack.version }, engine: version };
    switch (given.kind) {
      case 'not-this': {
        const { kind, lang, sentence } = given;
        return {
          kind,
          claimId,
          ...seenIn,
          lang,
          sentence,
          day,
          url: given.withAddress ? url : null,
          reviewed: false,
        };
      }
      case 'hide':
        if (given.where === 'everywhere') return { kind: 'hidden', claimId, site: null, day };
        if (site === null) throw new Refusal('This page belongs to no site.');
        return { kind: 'hidden', claimId, site, day };
      case 'rating':
        return { kind: 'rating', claimId, ...seenIn, helpful: given.helpful, reason: given.reason, day };
    }
  }

  return {
    async heed(matches, site) {
      const of = await all();
      // A page asks again with each change: 5,000 reports take 30 ms to be gone through.
      if (last === null || last.of !== of || last.site !== site) last = { of, site, left: leftOut(of, site) };
      const { left } = last;
      return matches.filter((match) => !isLeftOut(left, match));
    },
    async give(given, on) {
      const added = await record(given, on);
      const before = await all();
      if (before.length >= MAX_FEEDBACK)
        throw new Refusal('There is no room for more feedback on this device.');
      await change(() => store.put(added));
      const after = silenced(await all());
      return { silenced: after.has(added.claimId) && !silenced(before).has(added.claimId) };
    },
    async takeBack(given, on) {
      const id = feedbackId(await record(given, on));
      await change(() => store.remove(id));
    },
    async list() {
      const [feedback, packs] = await Promise.all([all(), library.list()]);
      const silent = silenced(feedback);
      const items = await Promise.all(
        feedback.toReversed().map(async (item) => ({
          id: feedbackId(item),
          record: item,
          claim: (await library.claim(item.claimId))?.claim.claim ?? null,
          silences: item.kind === 'not-this' && !item.reviewed && silent.has(item.claimId),
        })),
      );
      const about = feedback.filter((item) => item.kind !== 'hidden');
      const ids = [...new Set(about.map(({ pack }) => pack.id))].sort();
      return {
        items: items.toSorted((a, b) =>
          a.record.day < b.record.day ? 1 : a.record.day > b.record.day ? -1 : 0,
        ),
        packs: ids.map((id) => {
          const manifest = packs.find((pack) => pack.manifest.id === id)?.manifest;
          const ofPack = about.filter(({ pack }) => pack.id === id);
          const sentences = ofPack.filter(({ kind }) => kind === 'not-this').length;
          return {
            id,
            title: manifest?.title ?? null,
            contact: manifest?.publisher.contact ?? null,
            sentences,
            ratings: ofPack.length - sentences,
          };
        }),
      };
    },
    remove: (id) => change(() => store.remove(id)),
    async letSpeak(claimId) {
      const reports = silenced(await all()).get(claimId) ?? [];
      if (reports.length === 0) return;
      await change(() => store.put(...reports.map((report) => ({ ...report, reviewed: true }))));
    },
    file: async (packId) => feedbackFile(await all(), packId, today()),
    forget() {
      known = undefined;
    },
  };
}
