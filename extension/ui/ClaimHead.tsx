import { Fragment } from 'preact';
import type { ClaimView } from '../../src/card/claim-view.ts';
import { PackText } from './PackText.tsx';
import type { Translator } from './text/translator.ts';

/** Id of the card's heading inside its shadow root: the content script moves the focus there. */
export const CARD_HEADING_ID = 'claim';

/** More names would push the verdict out of the first view. */
const MOST_CLAIMANTS = 2;

/** The claim and who put it that way. No quotation marks: the claim is put neutrally, these are nobody's exact words. */
export function ClaimHead({ view, t }: { view: ClaimView; t: Translator }) {
  return (
    <header class="claim">
      <h2 id={CARD_HEADING_ID} tabIndex={-1} lang={view.claim.lang} dir="auto">
        {view.claim.text}
      </h2>
      <Claimants view={view} t={t} />
    </header>
  );
}

function Claimants({ view: { claimants }, t }: { view: ClaimView; t: Translator }) {
  if (claimants.length === 0) return null;
  const named = claimants.slice(0, MOST_CLAIMANTS).map((c, i) => (
    <Fragment key={c.name.text}>
      {i > 0 && '; '}
      {c.role === null ? (
        <PackText of={c.name} />
      ) : (
        t.parts('claim.claimantWithRole', { name: <PackText of={c.name} />, role: <PackText of={c.role} /> })
      )}
    </Fragment>
  ));
  const others = claimants.length - named.length;
  return (
    <p class="byline">
      {t.parts('claim.by', { claimants: named })}
      {others > 0 && ` ${t('claim.moreClaimants', { n: others })}`}
    </p>
  );
}
