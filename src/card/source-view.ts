import type { Source } from '../claim/claim.ts';
import { type Lang, type LocalText, pickText } from '../claim/localized.ts';

/** One source as a card lists it. */
export interface SourceView {
  id: string;
  publisher: string;
  title: string;
  url: string;
  date: string | null;
  /** Language of the page it leads to, and of `publisher`, `title`, `rating` and `quote.text`. */
  language: Lang;
  /** The publisher's own rating words, where it gives a rating. */
  rating: string | null;
  says: LocalText;
  quote: { text: string; speaker: LocalText } | null;
}

/** The evidence, by what it does to the claim. */
export interface SourceViews {
  refutes: SourceView[];
  supports: SourceView[];
  context: SourceView[];
}

/** Sorts a claim's sources by role, newest first, undated last. A `claim-carrier` is never offered as evidence. */
export function viewSources(sources: readonly Source[], languages: readonly Lang[]): SourceViews {
  const newestFirst = sources.toSorted((a, b) => compare(b.date ?? '', a.date ?? ''));
  const inRole = (role: Source['role']) =>
    newestFirst.filter((s) => s.role === role).map((s) => viewSource(s, languages));
  return { refutes: inRole('refutes'), supports: inRole('supports'), context: inRole('context') };
}

function viewSource(source: Source, languages: readonly Lang[]): SourceView {
  const { id, publisher, title, url, date, language } = source;
  return {
    id,
    publisher,
    title,
    url,
    date,
    language,
    rating: source.rating ?? null,
    says: pickText(source.says, languages),
    quote: source.quote
      ? { text: source.quote.text, speaker: pickText(source.quote.speaker, languages) }
      : null,
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
