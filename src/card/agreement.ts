import type { Source } from '../claim/claim.ts';
import type { Lang } from '../claim/localized.ts';

/** How several publishers rate one claim: counted from their own words, never inferred from what they write. */
export interface Agreement {
  /** Publishers that give a rating; one that gave several is counted once, with its newest. */
  publishers: number;
  /**
   * `same`: all use the same words; `against`, `for`: all of them against or in support of the claim, in different
   * words; `split`: some against it, some in support; `words`: no more can be said than what their words are.
   */
  kind: 'same' | 'against' | 'for' | 'split' | 'words';
  /** The words, the most frequent first, in the language they were written in. */
  ratings: { text: string; language: Lang; publishers: number }[];
}

/** Null where fewer than two publishers give a rating: there is then nothing that could agree. */
export function agreementOf(sources: readonly Source[]): Agreement | null {
  const newestFirst = sources.toSorted((a, b) => Number(isOlder(a, b)) - Number(isOlder(b, a)));
  const rated = new Map<string, Source & { rating: string }>();
  for (const source of newestFirst) {
    const { rating, role } = source;
    if (rating === undefined || role === 'claim-carrier') continue;
    const publisher = withoutAside(source.publisher);
    if (!rated.has(publisher)) rated.set(publisher, { ...source, rating });
  }
  if (rated.size < 2) return null;
  const words = new Map<string, Agreement['ratings'][number]>();
  for (const { rating, language } of rated.values()) {
    const key = rating.toLowerCase().replace(/\.$/, '');
    const known = words.get(key);
    if (known) known.publishers++;
    else words.set(key, { text: rating, language, publishers: 1 });
  }
  const ratings = [...words.values()].toSorted((a, b) => b.publishers - a.publishers);
  return { publishers: rated.size, kind: kindOf([...rated.values()], ratings.length), ratings };
}

function kindOf(rated: readonly Source[], words: number): Agreement['kind'] {
  const roles = new Set(rated.map(({ role }) => role));
  if (roles.has('refutes') && roles.has('supports')) return 'split';
  if (words === 1) return 'same';
  if (roles.size > 1) return 'words';
  return roles.has('refutes') ? 'against' : roles.has('supports') ? 'for' : 'words';
}

/** "USA TODAY (on Yahoo)" is USA TODAY: the same check, read somewhere else. */
function withoutAside(publisher: string): string {
  const at = publisher.indexOf(' (');
  return (at > 0 ? publisher.slice(0, at) : publisher).toLowerCase();
}

const isOlder = (a: Source, b: Source) => (a.date ?? '') < (b.date ?? '');
