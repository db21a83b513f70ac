import { Glyph } from './Glyph.tsx';
import type { Translator } from './text/translator.ts';

interface Props {
  t: Translator;
  /** Which mark of how many, counted from 1. */
  position?: { index: number; of: number };
  onClose(): void;
  onPrevious?(): void;
  onNext?(): void;
}

/** The upper edge of the card: what this is, which mark of how many, and the way out. */
export function CardBar({ t, position, onClose, onPrevious, onNext }: Props) {
  return (
    <div class="bar">
      <p class="bar-label">
        <Glyph name="plumb" />
        {t('card.label')}
      </p>
      {onPrevious && (
        <button type="button" class="icon-button turns" aria-label={t('card.previous')} onClick={onPrevious}>
          <Glyph name="previous" />
        </button>
      )}
      {position && <p class="position">{t('card.position', position)}</p>}
      {onNext && (
        <button type="button" class="icon-button turns" aria-label={t('card.next')} onClick={onNext}>
          <Glyph name="next" />
        </button>
      )}
      <button type="button" class="icon-button" aria-label={t('card.close')} onClick={onClose}>
        <Glyph name="close" />
      </button>
    </div>
  );
}
