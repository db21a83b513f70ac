import type { ClaimView } from '../../src/card/claim-view.ts';
import type { Translator } from './text/translator.ts';

/** What a reader should know of the record before relying on it: most records need none of it. */
export function Notes({ view, t }: { view: ClaimView; t: Translator }) {
  const { otherLanguage: other, staleSince } = view;
  const language = other && t.languageName(other.lang);
  const notes = [
    view.corrected && t('note.corrected'),
    staleSince !== null && t('note.stale', { date: t.date(staleSince) }),
    other &&
      t(other.why === 'page' ? 'note.pageLanguage' : 'note.recordLanguage', {
        language: language ?? '',
        wanted: t.languageName(t.language),
      }),
    view.translationNotReviewed && t('note.translation'),
  ].filter((note) => typeof note === 'string');
  if (notes.length === 0) return null;
  return (
    <div class="notes">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
