import type { ClaimView } from '../../src/card/claim-view.ts';
import { ClaimCard, type ClaimCardProps } from '../ui/ClaimCard.tsx';
import type { MarkLine } from '../ui/MarkIndex.tsx';
import { MarkProxy } from '../ui/MarkProxy.tsx';
import { Recap, type RecapProps } from '../ui/Recap.tsx';
import type { Translator } from '../ui/text/translator.ts';

export interface LayerProps {
  t: Translator;
  proxy: { n: number; of: number; line: MarkLine; onOpen(): void } | null;
  card: (Omit<ClaimCardProps, 't'> & { view: ClaimView }) | null;
  recap: Omit<RecapProps, 't'> | null;
}

/**
 * What lies over the page: the proxy button at a mark and the card, each in a box that is placed from outside, and
 * below them the recap, which has its own place.
 */
export function Layer({ t, proxy, card, recap }: LayerProps) {
  return (
    <>
      {recap && (
        <div class="recap-place">
          <Recap {...recap} t={t} />
        </div>
      )}
      {proxy && (
        <div class="place proxy-place">
          <MarkProxy {...proxy} t={t} expanded={card !== null} />
        </div>
      )}
      {card && (
        <div class="place card-place">
          <ClaimCard {...card} t={t} />
        </div>
      )}
    </>
  );
}
