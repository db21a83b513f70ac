import { recapOf } from '../../src/page/recap.ts';
import type { RecapProps } from '../ui/Recap.tsx';
import type { Mark } from './mark.ts';
import type { MarkedPage } from './mark-line.ts';
import { describeMark } from './page-mark.ts';

/** Whether and what an article is summed up in. */
export interface RecapNote {
  /** The reader has been at the end of this article. */
  readonly reached: boolean;
  reach(): void;
  /** Another article. */
  beginAnew(): void;
  /** The reader has put the note away: for this article it does not come back. */
  putAway(): void;
  /** What it says, or null while there is none to show. */
  of(marks: readonly Mark[], page: MarkedPage): Omit<RecapProps, 't'> | null;
}

export interface RecapNoteOptions {
  /** The reader's, the most wanted first. */
  languages: readonly string[];
  onOpen(mark: Mark): void;
  onClose(): void;
}

export function createRecapNote({ languages, onOpen, onClose }: RecapNoteOptions): RecapNote {
  let reached = false;
  let away = false;
  return {
    get reached() {
      return reached;
    },
    reach() {
      reached = true;
    },
    beginAnew() {
      reached = false;
      away = false;
    },
    putAway() {
      away = true;
    },
    of(marks, page) {
      if (!reached || away) return null;
      const lines = recapOf(marks.map(({ match }, i) => describeMark(match, i, page, languages)));
      if (lines.length === 0) return null;
      return {
        lines,
        onOpen(at) {
          const mark = marks[at];
          if (mark) onOpen(mark);
        },
        onClose,
      };
    },
  };
}
