import type { MarkLine } from './MarkIndex.tsx';
import { PackText } from './PackText.tsx';
import type { Translator } from './text/translator.ts';

/** What is said of a mark besides its sentence: how the page treats the claim, the verdict on it, and whose it is. */
export function MarkFacts({ of, t }: { of: MarkLine; t: Translator }) {
  const { claim, treatment, verdict, ratedBy } = of;
  return (
    <>
      {claim && <>{t.parts('index.claim', { claim: <PackText of={claim} /> })} </>}
      {t(`treatment.${treatment}`)}{' '}
      {t.parts('index.verdict', { verdict: t(`verdict.${verdict}`), name: <PackText of={ratedBy} /> })}
    </>
  );
}
