import type { Verdict } from '../../src/claim/claim.ts';
import type { PageMark } from '../platform/messages.ts';
import type { Translator } from '../ui/text/translator.ts';
import { VerdictShape } from '../ui/VerdictShape.tsx';

/** A list as long as this is seen at a glance, and needs no sum. */
const SHORT = 4;

/** How many of the marked sentences carry which verdict, the most frequent first; only where the list is long. */
export function VerdictTally({ marks, t }: { marks: readonly PageMark[]; t: Translator }) {
  const shown = marks.filter((mark) => mark.shown);
  if (shown.length <= SHORT) return null;
  const counts = new Map<Verdict, number>();
  for (const { verdict } of shown) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return (
    <ul class="tally">
      {[...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([verdict, n]) => (
          <li key={verdict} class={`verdict-${verdict}`}>
            <VerdictShape verdict={verdict} />
            {t('panel.tally', { verdict: t(`verdict.${verdict}`), count: n })}
          </li>
        ))}
    </ul>
  );
}
