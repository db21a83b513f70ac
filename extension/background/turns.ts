import { Refusal } from '../platform/answer.ts';

/** Does a job when its turn has come. @throws Refusal where a later job of the same key took its place meanwhile */
export type InTurn<K> = <T>(key: K, job: () => Promise<T>) => Promise<T>;

/**
 * One job a key at a time. One more may wait, the latest: whoever asks again no longer wants the answer to what
 * waited before, and a page that asks without end gets no more than this.
 */
export function createTurns<K>(): InTurn<K> {
  const turns = new Map<K, { waiting: { go(): void; refuse(why: Refusal): void } | null }>();

  return async (key, job) => {
    const now = turns.get(key);
    if (now) {
      await new Promise<void>((go, refuse) => {
        now.waiting?.refuse(new Refusal('A later question took its place.'));
        now.waiting = { go, refuse };
      });
    }
    const turn = now ?? { waiting: null };
    turns.set(key, turn);
    try {
      return await job();
    } finally {
      const next = turn.waiting;
      turn.waiting = null;
      if (next) next.go();
      else turns.delete(key);
    }
  };
}
