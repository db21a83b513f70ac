import type { ClaimView } from '../../src/card/claim-view.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { PackText } from './PackText.tsx';
import type { Translator } from './text/translator.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

/** Ids of the verdict and of who gives it: said of the card to whoever comes into it. */
export const VERDICT_IDS = 'verdict rated-by';

/** The verdict in a word, whose rating it is, and where that can be read. */
export function VerdictLine({ view: { verdict, ratedBy }, t }: { view: ClaimView; t: Translator }) {
  const did = { ...ratedBy.did, text: ratedBy.did.text.replace(/\.$/, '') };
  const { source } = ratedBy;
  return (
    <div class="verdict">
      <VerdictBadge verdict={verdict} t={t} id="verdict" />
      <p class="rated-by" id="rated-by">
        {t.parts('verdict.says', { name: <PackText of={ratedBy.name} />, did: <PackText of={did} /> })}
      </p>
      {source && (
        <p class="read-it">
          <OutsideLink href={source.url} t={t}>
            {source.date === null
              ? t.parts('verdict.readIt', { publisher: <Publisher {...source} /> })
              : t.parts('verdict.readItDated', {
                  publisher: <Publisher {...source} />,
                  date: t.date(source.date),
                })}
          </OutsideLink>
        </p>
      )}
    </div>
  );
}

function Publisher({ publisher, language }: { publisher: string; language: string }) {
  return (
    <span lang={language} dir="auto">
      {publisher}
    </span>
  );
}
