import { isLeftOut, sentenceOf } from '../../src/feedback/left-out.ts';
import type { Mark } from './mark.ts';

/** What a reader has put aside on this page: from the moment they say so, until the page is left. */
export interface PutAside {
  /** @param whole the claim, wherever it stands on this page; else this sentence for this claim */
  put(mark: Mark, whole: boolean, aside: boolean): void;
  has(mark: Mark): boolean;
  /** The page has gone elsewhere by itself. */
  clear(): void;
}

export function createPutAside(): PutAside {
  const claims = new Set<string>();
  const sentences = new Set<string>();
  return {
    put({ match: { claimId, quote } }, whole, aside) {
      const [set, name] = whole ? [claims, claimId] : [sentences, sentenceOf(claimId, quote)];
      if (aside) set.add(name);
      else set.delete(name);
    },
    has: ({ match }) => isLeftOut({ claims, sentences }, match),
    clear() {
      claims.clear();
      sentences.clear();
    },
  };
}
