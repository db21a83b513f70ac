import type { ClaimView } from '../../src/card/claim-view.ts';
import { ClaimCard, type ClaimCardProps } from '../ui/ClaimCard.tsx';
import type { MarkLine } from '../ui/MarkIndex.tsx';
import { MarkProxy } from '../ui/MarkProxy.tsx';
import type { Translator } from '../ui/text/translator.ts';

export interface LayerProps {
  t: Translator;
  proxy: { n: number; of: number; line: MarkLine; onOpen(): void } | null;
  card: (Omit<ClaimCardProps, 't'> & { view: ClaimView }) | null;
}

/** What lies over the page: the proxy button at a mark and the card, each in a box that is placed from outside. */
export function Layer({ t, proxy, card }: LayerProps) {
  return (
    <>
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
