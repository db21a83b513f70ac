import type { ClaimView, Treatment as How } from '../../src/card/claim-view.ts';
import type { TextKey } from './text/catalogue.ts';
import type { Translator } from './text/translator.ts';

const TEXTS: Record<How | 'quiet', TextKey & `treatment.${string}`> = {
  asserted: 'treatment.asserted',
  attributed: 'treatment.attributed',
  rejected: 'treatment.rejected',
  quiet: 'treatment.rejectedAlready',
  questioned: 'treatment.questioned',
  appears: 'treatment.appears',
};

/** What the page does with the claim, in words and by the line that its mark has in the text. */
export function Treatment({ view, t }: { view: ClaimView; t: Translator }) {
  return (
    <p class="treatment">
      <span class="line" aria-hidden="true">
        <span class={`line-${view.look}`}>{'\u00a0'.repeat(5)}</span>
      </span>
      {t(TEXTS[view.quiet ? 'quiet' : view.treatment])}
    </p>
  );
}
