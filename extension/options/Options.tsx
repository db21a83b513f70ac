import { Glyph } from '../ui/Glyph.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { AccessibilitySection } from './AccessibilitySection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { FeedbackSection } from './FeedbackSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { PacksSection } from './PacksSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { ShownSection } from './ShownSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { resetOf, SECTIONS, type SectionName } from './sections.ts';
import { TimingSection } from './TimingSection.tsx';

interface Props extends OptionsActions {
  state: OptionsState;
  t: Translator;
}

const PARTS = {
  reading: ReadingSection,
  sites: SitesSection,
  shown: ShownSection,
  packs: PacksSection,
  timing: TimingSection,
  language: LanguageSection,
  appearance: AppearanceSection,
  accessibility: AccessibilitySection,
  shortcuts: ShortcutsSection,
  feedback: FeedbackSection,
  history: HistorySection,
  backup: BackupSection,
  privacy: PrivacySection,
} satisfies Record<SectionName, unknown>;

/** The options page: on the side a list of its sections, then the sections themselves. */
export function Options({ state, t, ...actions }: Props) {
  return (
    <div class="options">
      <header>
        <h1>
          <Glyph name="plumb" />
          {t('options.title')}
        </h1>
        <p class="soft subtitle">{t('options.savesItself')}</p>
      </header>
      <nav class="contents" aria-label={t('options.contents')}>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{t(`options.${name}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {state.settingsRejected && <p class="notice">{t('settings.rejected')}</p>}
        {SECTIONS.map((name) => {
          const Part = PARTS[name];
          const change = resetOf(name, state.settings);
          const reset = change === null ? undefined : () => actions.onSettings(change);
          return <Part key={name} state={state} settings={state.settings} t={t} reset={reset} {...actions} />;
        })}
      </main>
      <SaveNews state={state} t={t} />
    </div>
  );
}

/** Says after each change whether it was kept. Made anew for each, so that it is also spoken each time. */
function SaveNews({ state: { saves, saveFailed }, t }: Pick<Props, 'state' | 't'>) {
  return (
    <div class="save-news" role="status">
      {saveFailed ? (
        <p class="notice">{t('settings.saveFailed')}</p>
      ) : (
        saves > 0 && (
          <p class="saved" key={saves}>
            {t('options.saved')}
          </p>
        )
      )}
    </div>
  );
}
