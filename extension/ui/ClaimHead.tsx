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
  const others = claimants.length - MOST_CLAIMANTS;
  return (
    <p class="byline">
      {t.parts('claim.by', { claimants: <Names of={claimants.slice(0, MOST_CLAIMANTS)} t={t} /> })}
      {others > 0 && ` ${t('claim.moreClaimants', { n: others })}`}
    </p>
  );
}

/** Everybody who put the claim so, where the first view has no room for them; else nothing. */
export function AllClaimants({ view: { claimants }, t }: { view: ClaimView; t: Translator }) {
  if (claimants.length <= MOST_CLAIMANTS) return null;
  return <p>{t.parts('about.claimants', { claimants: <Names of={claimants} t={t} /> })}</p>;
}

function Names({ of, t }: { of: ClaimView['claimants']; t: Translator }) {
  return of.map(({ name, role }, i) => (
    <Fragment key={name.text}>
      {i > 0 && '; '}
      {role === null ? (
        <PackText of={name} />
      ) : (
        t.parts('claim.claimantWithRole', { name: <PackText of={name} />, role: <PackText of={role} /> })
      )}
    </Fragment>
  ));
}
