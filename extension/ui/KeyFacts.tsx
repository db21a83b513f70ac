import type { ClaimView } from '../../src/card/claim-view.ts';
import { PackText } from './PackText.tsx';
import type { Translator } from './text/translator.ts';

/** What happened when. */
export function KeyFacts({ facts, t }: { facts: ClaimView['keyFacts']; t: Translator }) {
  if (facts.length === 0) return null;
  return (
    <details class="part">
      <summary>{t('facts.heading')}</summary>
      <ol class="facts">
        {facts.map((fact) => (
          <li key={fact.date + fact.text.text}>
            <time dateTime={fact.date}>{t.date(fact.date)}</time>
            <PackText of={fact.text} as="p" />
          </li>
        ))}
      </ol>
    </details>
  );
}
