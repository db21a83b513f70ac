import type { MarkLine } from './MarkIndex.tsx';
import { PackText } from './PackText.tsx';
import type { Translator } from './text/translator.ts';

/** What is said of a mark besides its sentence: how the page treats the claim, and the verdict on it. */
export function MarkFacts({ of, t }: { of: MarkLine; t: Translator }) {
  const { claim, treatment, verdict } = of;
  return (
    <>
      {claim && <>{t.parts('index.claim', { claim: <PackText of={claim} /> })} </>}
      {t(`treatment.${treatment}`)}
      {verdict !== null && ` ${t('index.verdict', { verdict: t(`verdict.${verdict}`) })}`}
    </>
  );
}
