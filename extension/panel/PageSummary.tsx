import type { ComponentChildren } from 'preact';
import type { PageState } from '../platform/messages.ts';
import type { TextKey } from '../ui/text/catalogue.ts';
import type { Translator } from '../ui/text/translator.ts';
import type { NotRead, PanelActions, PanelState } from './panel-state.ts';
import { VerdictTally } from './VerdictTally.tsx';

interface Props extends PanelActions {
  state: PanelState;
  t: Translator;
}

/** Takes the focus when the button that had it is gone. */
export const SUMMARY_ID = 'summary';

/** What was found on this page, or why it was not read and what would change that. Said aloud when it changes. */
export function PageSummary({ state, t, ...actions }: Props) {
  return (
    <div id={SUMMARY_ID} class="summary" tabIndex={-1} aria-live="polite">
      {summaryOf({ state, t, ...actions })}
    </div>
  );
}

function summaryOf({ state, t, ...actions }: Props): ComponentChildren {
  const { page } = state;
  switch (page.kind) {
    case 'loading':
      return <p class="soft">{t('panel.loading')}</p>;
    case 'refused':
      // The background speaks English.
      return page.said === null ? <p>{t('panel.refused')}</p> : <p lang="en">{page.said}</p>;
    case 'unread':
      return <WhyUnread why={page.why} state={state} t={t} {...actions} />;
    case 'read':
      return <Found page={page.state} t={t} onToggleMarks={actions.onToggleMarks} />;
  }
}

function Found({ page, t, onToggleMarks }: { page: PageState; t: Translator; onToggleMarks(): void }) {
  if (page.failed) return <p>{t('panel.failed')}</p>;
  const marks = page.marks.filter((mark) => mark.shown).length;
  const mentions = page.marks.length - marks;
  return (
    <>
      <p class="count">
        {marks === 0 ? t('panel.noMarks') : t('panel.marks', { n: marks })}
        {mentions > 0 && <span class="soft"> {t('panel.mentions', { n: mentions })}</span>}
      </p>
      <VerdictTally marks={page.marks} t={t} />
      <p class="soft">
        {t('panel.compared', {
          sentences: t('panel.comparedSentences', { n: page.sentences }),
          claims: t('panel.comparedClaims', { n: page.claims }),
        })}
      </p>
      {page.cut && <p class="soft">{t('panel.cut')}</p>}
      {page.marksRemoved && <p class="notice">{t('panel.marksRemoved')}</p>}
      {page.hidden && (
        <div class="notice">
          <p>{t('panel.hidden')}</p>
          <button type="button" class="button" onClick={onToggleMarks}>
            {t('panel.showMarks')}
          </button>
        </div>
      )}
    </>
  );
}

/** The reason, and beside it the action that changes it. */
function WhyUnread({ why, state, t, ...actions }: Props & { why: NotRead }) {
  const { site, inPrivate } = state;
  const reason = () => {
    if (why === 'paused') return t('panel.paused', { time: t.time(state.settings.pausedUntil ?? 0) });
    if (why === 'siteOff' || why === 'notChosen') return t.parts(`panel.${why}`, { site: <bdi>{site}</bdi> });
    return why === 'noAccess' ? t('access.missing') : t(`panel.${why}`);
  };
  const press = (text: TextKey & ActionText, onPress: () => void) => (
    <button type="button" class="button" onClick={onPress}>
      {t(text)}
    </button>
  );
  const mayAsk = why === 'notChosen' || why === 'onlyAsked' || why === 'notNews';
  return (
    <>
      <p>{reason()}</p>
      <div class="actions">
        {why === 'off' && press('panel.switchOn', actions.onSwitchOn)}
        {why === 'paused' && press('panel.resume', () => actions.onPause(false))}
        {(why === 'siteOff' || why === 'notChosen') &&
          !inPrivate &&
          press('panel.readThisSite', () => actions.onSwitchSite(true))}
        {why === 'noAccess' && press('access.grant', actions.onGrant)}
        {mayAsk && press('panel.readThisPage', actions.onRead)}
      </div>
    </>
  );
}

type ActionText =
  | 'panel.switchOn'
  | 'panel.resume'
  | 'panel.readThisSite'
  | 'panel.readThisPage'
  | 'access.grant';
