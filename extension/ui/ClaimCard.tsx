import type { ClaimView } from '../../src/card/claim-view.ts';
import { CardBar } from './CardBar.tsx';
import { CARD_HEADING_ID, ClaimHead } from './ClaimHead.tsx';
import { type Copies, CopyActions } from './CopyActions.tsx';
import { Feedback } from './Feedback.tsx';
import type { FeedbackProps } from './feedback-state.ts';
import { Notes } from './Notes.tsx';
import { PackText } from './PackText.tsx';
import { RecordNote } from './RecordNote.tsx';
import { SourceList } from './SourceList.tsx';
import { Timeline } from './Timeline.tsx';
import { Treatment } from './Treatment.tsx';
import type { Translator } from './text/translator.ts';
import { VERDICT_IDS, VerdictLine } from './VerdictLine.tsx';
import { WhyMatched } from './WhyMatched.tsx';

export { CARD_HEADING_ID };

export interface ClaimCardProps {
  view: ClaimView;
  t: Translator;
  /** Which mark of how many, counted from 1. */
  position?: { index: number; of: number };
  onClose(): void;
  /** Without these there are no buttons to step to other marks. */
  onPrevious?(): void;
  onNext?(): void;
  /** Opens the project's editorial policy; a pack with a policy of its own has a link instead. */
  onPolicy(): void;
  copies: Copies;
  /** @returns whether the text is in the clipboard now */
  onCopy(text: string): Promise<boolean>;
  /** Without it the card has no foot for feedback. */
  feedback?: FeedbackProps;
}

/**
 * The card on one claim. The first view answers what a reader asks first: what is claimed and by whom, what was
 * found and by whom, why, and what this page does with it. Below stands open what most want next: what is known, and
 * who says so. When it happened, why the sentence was matched and whose record this is can be opened; their headings
 * already say how much there is.
 *
 * The order follows the studies: a reason is trusted where a bare flag is not (Drolsbach et al. 2024), a verdict
 * weighs more with the name of who gives it (Clayton et al. 2020), and repeating the claim does no harm (Ecker 2020).
 * Escape, placement and where the focus goes are the content script's: a card knows nothing outside itself.
 */
export function ClaimCard({
  view,
  t,
  position,
  onPolicy,
  copies,
  onCopy,
  feedback,
  ...actions
}: ClaimCardProps) {
  return (
    <section
      class={view.quiet ? 'card quiet' : 'card'}
      role="dialog"
      aria-labelledby={CARD_HEADING_ID}
      aria-describedby={VERDICT_IDS}
      lang={t.language}
      dir={t.direction}
    >
      <CardBar t={t} position={position} {...actions} />
      {/* Another mark begins at the top again, with everything closed. */}
      <div class="body" key={`${view.claimId} ${view.why.quote.map(({ text }) => text).join('')}`}>
        <ClaimHead view={view} t={t} />
        <VerdictLine view={view} t={t} />
        <PackText of={view.reason} as="p" class="reason" />
        <Treatment view={view} t={t} />
        <Notes view={view} t={t} />
        <section class="rebuttal">
          <h3>{t('rebuttal.heading')}</h3>
          <PackText of={view.rebuttal} as="p" />
          <p class="hint">
            {t('about.verdictMeaning', {
              verdict: t(`verdict.${view.verdict}`),
              meaning: t(`verdict.meaning.${view.verdict}`),
            })}{' '}
            {t('about.reviewed', { date: t.date(view.reviewedAt) })}
          </p>
        </section>
        <SourceList sources={view.sources} agreement={view.agreement} t={t} />
        <Timeline dates={view.timeline} t={t} />
        <WhyMatched why={view.why} t={t} />
        <RecordNote view={view} t={t} onPolicy={onPolicy} />
        <CopyActions copies={copies} t={t} onCopy={onCopy} />
        {feedback && <Feedback feedback={feedback} t={t} />}
        <p class="hint">{t('about.unmarked')}</p>
      </div>
    </section>
  );
}
