import type { Verdict } from '../../src/claim/claim.ts';
import type { Translator } from './text/translator.ts';
import { VerdictShape } from './VerdictShape.tsx';

/** A verdict as word, shape and colour. Who rates it so must stand beside it: a bare badge convinces nobody. */
export function VerdictBadge({ verdict, t, id }: { verdict: Verdict; t: Translator; id?: string }) {
  return (
    <strong id={id} class={`badge verdict-${verdict}`}>
      <VerdictShape verdict={verdict} />
      <span class="unseen">{t('verdict.heading')}: </span>
      {t(`verdict.${verdict}`)}
    </strong>
  );
}
