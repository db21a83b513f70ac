import type { TimelineDate, TimelineEntry } from '../../src/card/timeline.ts';
import { PackText } from './PackText.tsx';
import { Part } from './Part.tsx';
import type { Translator } from './text/translator.ts';

/** What happened when, oldest first. What kind of thing it was is told by a word and by the shape before it. */
export function Timeline({ dates, t }: { dates: readonly TimelineDate[]; t: Translator }) {
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return null;
  const years = [first.date.slice(0, 4), last.date.slice(0, 4)] as const;
  const span =
    years[0] === years[1]
      ? t.date(years[0])
      : t('timeline.span', { from: t.date(years[0]), to: t.date(years[1]) });
  return (
    <Part heading={t('timeline.heading')} hint={span}>
      <ol class="timeline">
        {dates.map(({ date, entries }) => (
          <li key={date}>
            <time dateTime={date}>{t.date(date)}</time>
            <ul>
              {entries.map((entry, i) => (
                <li key={i} class={`entry entry-${entry.kind}`}>
                  <span class="entry-kind">{t(`timeline.${entry.kind}`)}</span> <Told entry={entry} t={t} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Told({ entry, t }: { entry: TimelineEntry; t: Translator }) {
  switch (entry.kind) {
    case 'claim':
      return (
        <span>
          <bdi>{entry.outlet}</bdi>
          {entry.place && (
            <>
              {', '}
              <PackText of={entry.place} />
            </>
          )}
        </span>
      );
    case 'verdict':
      return (
        <span>
          {t.parts('verdict.says', { name: <PackText of={entry.name} />, did: <PackText of={entry.did} /> })}
        </span>
      );
    case 'rating':
      return (
        <span>
          {t.parts('source.ratingBy', {
            publisher: <bdi lang={entry.language}>{entry.publisher}</bdi>,
            rating: (
              <span lang={entry.language} dir="auto">
                {entry.rating}
              </span>
            ),
          })}
        </span>
      );
    case 'event':
      return <PackText of={entry.text} />;
  }
}
