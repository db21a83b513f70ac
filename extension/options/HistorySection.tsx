import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../src/settings.ts';
import { ask } from '../platform/ask.ts';
import { report } from '../platform/report.ts';
import { Switch } from '../ui/Switch.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { Section } from './Section.tsx';

interface Props {
  settings: Settings;
  t: Translator;
  /** Puts the section back to the usual settings; undefined where it has them. */
  reset?: (() => void) | undefined;
  onSettings(change: Partial<Omit<Settings, 'version'>>): void;
}

/** Whether there is a history, how much of it, and the way to it. */
export function HistorySection({ settings, t, reset, onSettings }: Props) {
  const [known, setKnown] = useState<{ all: number; corrected: number } | null>(null);

  async function look(): Promise<void> {
    try {
      setKnown(await ask('listHistory', '', 0));
    } catch (error) {
      report(error, 'looking at the history');
    }
  }

  useEffect(() => {
    void look();
    const again = () => void look();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, []);

  return (
    <Section name="history" t={t} onReset={reset}>
      <Switch on={settings.history} onChange={(history) => onSettings({ history })}>
        {t('options.history.switch')}
      </Switch>
      {known !== null && (
        <>
          {known.corrected > 0 && <p class="notice">{t('history.corrected', { n: known.corrected })}</p>}
          <p class="line">
            {/* A page of the extension, as this one is. */}
            <a href="../history/index.html">{t('options.history.open', { n: known.all })}</a>
            {known.all > 0 && (
              <button
                type="button"
                class="button"
                onClick={() =>
                  void ask('forgetHistory', { all: true })
                    .catch((error) => report(error, 'erasing the history'))
                    .then(look)
                }
              >
                {t('history.forgetAll')}
              </button>
            )}
          </p>
          <p role="status" class="unseen">
            {known.all === 0 && t('history.none')}
          </p>
        </>
      )}
    </Section>
  );
}
