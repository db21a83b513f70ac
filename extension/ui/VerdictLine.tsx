import type { ClaimView } from '../../src/card/claim-view.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { PackText } from './PackText.tsx';
import type { Translator } from './text/translator.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

/** Ids of the verdict and of who gives it: said of the card to whoever comes into it. */
export const VERDICT_IDS = 'verdict rated-by';

/** The verdict in a word, whose rating it is and from when, and where that can be read. */
export function VerdictLine({ view: { verdict, ratedBy }, t }: { view: ClaimView; t: Translator }) {
  const { date, source } = ratedBy;
  const says = {
    name: <PackText of={ratedBy.name} />,
    did: <PackText of={{ ...ratedBy.did, text: ratedBy.did.text.replace(/\.$/, '') }} />,
  };
  return (
    <div class="verdict">
      <VerdictBadge verdict={verdict} t={t} id="verdict" />
      <p class="rated-by" id="rated-by">
        {date === null
          ? t.parts('verdict.says', says)
          : t.parts('verdict.saysOn', { ...says, date: t.date(date) })}
      </p>
      {source && (
        <p class="read-it">
          <OutsideLink href={source.url} t={t}>
            {t.parts('verdict.readIt', {
              publisher: (
                <span lang={source.language} dir="auto">
                  {source.publisher}
                </span>
              ),
            })}
          </OutsideLink>
        </p>
      )}
    </div>
  );
}
