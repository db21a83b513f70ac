import { Glyph } from '../ui/Glyph.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { AddPack } from './AddPack.tsx';
import { BackupSection } from './BackupSection.tsx';
import { FeedbackSection } from './FeedbackSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { PackList } from './PackList.tsx';
import { SilentSites } from './SilentSites.tsx';

interface Props extends OptionsActions {
  state: OptionsState;
  t: Translator;
}

/** The options page from top to bottom. */
export function Options({ state, t, onSettings, onAddPack, onRemovePack, onRestored }: Props) {
  const { settings } = state;
  return (
    <main class="options">
      <h1>
        <Glyph name="plumb" />
        {t('options.title')}
      </h1>
      {state.settingsRejected && <p class="notice">{t('settings.rejected')}</p>}
      <div aria-live="polite">{state.saveFailed && <p class="notice">{t('settings.saveFailed')}</p>}</div>

      <section>
        <h2>{t('options.reading')}</h2>
        <Switch on={settings.on} onChange={(on) => onSettings({ on })}>
          {t('options.readingSwitch')}
        </Switch>
        <p class="soft">{t('options.readingNote')}</p>
      </section>

      <SilentSites
        sites={settings.sitesOff}
        t={t}
        onRemove={(site) => onSettings({ sitesOff: settings.sitesOff.filter((other) => other !== site) })}
      />

      <LanguageChoice chosen={settings.language} t={t} onChoose={(language) => onSettings({ language })} />

      <section>
        <h2 tabIndex={-1}>{t('options.packs')}</h2>
        <PackList packs={state.packs} t={t} onRemove={onRemovePack} />
        <AddPack news={state.packNews} t={t} onAdd={onAddPack} />
      </section>

      <FeedbackSection t={t} />
      <HistorySection settings={settings} t={t} onSettings={onSettings} />
      <BackupSection t={t} onRestored={onRestored} />
    </main>
  );
}
