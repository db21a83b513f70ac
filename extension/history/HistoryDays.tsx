import { pickText } from '../../src/claim/localized.ts';
import { byDay } from '../../src/history/search.ts';
import type { ForgetHistory, HistoryItem } from '../platform/memory-messages.ts';
import { dayOf } from '../platform/today.ts';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { PackText } from '../ui/PackText.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';

interface Props {
  items: readonly HistoryItem[];
  t: Translator;
  onForget(what: ForgetHistory): void;
}

/** The entries by day, the latest first. */
export function HistoryDays({ items, t, onForget }: Props) {
  const times = new Intl.DateTimeFormat(t.language === 'en' ? 'en-GB' : t.language, {
    hour: 'numeric',
    minute: '2-digit',
  });
  const entries = items.map((item) => ({ ...item, at: item.entry.at }));
  return (
    <>
      {byDay(entries, dayOf).map((day) => (
        <section key={day.day}>
          <h2>{t.date(day.day)}</h2>
          <ul class="rows">
            {day.entries.map((item) => (
              <Entry key={item.id} item={item} time={times.format(item.at)} t={t} onForget={onForget} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface EntryProps {
  item: HistoryItem;
  time: string;
  t: Translator;
  onForget(what: ForgetHistory): void;
}

function Entry({ item, time, t, onForget }: EntryProps) {
  const { id, entry, site } = item;
  const claim = item.claim ? pickText(item.claim, [t.language]) : { text: entry.claim, lang: '' };
  /** The row goes, and the focus with it: the heading of the page takes it. */
  const forget = (what: ForgetHistory) => {
    document.querySelector('h1')?.focus();
    onForget(what);
  };
  return (
    <li class="entry">
      <div>
        <PackText of={claim} as="p" class="claim-text" />
        <VerdictBadge verdict={entry.seen.verdict} t={t} />
        <ChangeLine item={item} t={t} />
        <p class="soft">
          {time}
          {' · '}
          <OutsideLink href={entry.page.url} t={t}>
            <bdi>{entry.page.title || site}</bdi>
          </OutsideLink>
          {entry.page.title !== '' && (
            <>
              {' · '}
              <bdi>{site}</bdi>
            </>
          )}
        </p>
      </div>
      <div class="forget">
        <button type="button" class="link-button" onClick={() => forget({ id })}>
          {t('history.forget')}
          <span class="unseen"> {claim.text}</span>
        </button>
        <button type="button" class="link-button" onClick={() => forget({ site })}>
          {t('history.forgetSite')}
          <span class="unseen"> {site}</span>
        </button>
      </div>
    </li>
  );
}

/** What became of the record since its card was read. */
function ChangeLine({ item: { change, verdictNow, entry }, t }: { item: HistoryItem; t: Translator }) {
  if (change === null) return null;
  return (
    <p class={change === 'reworded' ? 'soft' : 'change'}>
      {change === 'verdict' && verdictNow !== null
        ? t('history.change.verdict', {
            before: t(`verdict.${entry.seen.verdict}`),
            now: t(`verdict.${verdictNow}`),
          })
        : t(`history.change.${change === 'verdict' ? 'corrected' : change}`)}
    </p>
  );
}
