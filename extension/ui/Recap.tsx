import type { RecapLine } from '../../src/page/recap.ts';
import { Glyph } from './Glyph.tsx';
import { PackText } from './PackText.tsx';
import type { Translator } from './text/translator.ts';
import { VerdictShape } from './VerdictShape.tsx';

export interface RecapProps {
  lines: readonly RecapLine[];
  t: Translator;
  /** @param mark place of the claim's first mark */
  onOpen(mark: number): void;
  onClose(): void;
}

const HEADING_ID = 'recap';

/**
 * The claims of an article once it has been read. What is put right after reading lasts longer than what is put right
 * during it (Brashier et al. 2021), and a mark in the text is easily passed over (Kaiser et al. 2021).
 */
export function Recap({ lines, t, onOpen, onClose }: RecapProps) {
  return (
    <section class="recap" aria-labelledby={HEADING_ID} lang={t.language} dir={t.direction}>
      <div class="recap-head">
        <h2 id={HEADING_ID}>
          <Glyph name="plumb" />
          {t('recap.heading', { n: lines.length })}
        </h2>
        <button type="button" class="icon-button" aria-label={t('recap.close')} onClick={onClose}>
          <Glyph name="close" />
        </button>
      </div>
      <ul>
        {lines.map(({ claim, verdict, mark, sentences }) => (
          <li key={mark}>
            <button type="button" class="recap-line" onClick={() => onOpen(mark)}>
              <span class={`recap-shape verdict-${verdict}`}>
                <VerdictShape verdict={verdict} />
              </span>
              <span>
                <PackText of={claim} />
                <span class="recap-note">
                  {t(`verdict.${verdict}`)}
                  {sentences > 1 && ` · ${t('recap.sentences', { n: sentences })}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="recap-foot">{t('about.unmarked')}</p>
    </section>
  );
}
