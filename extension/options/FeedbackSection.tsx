import { useEffect, useState } from 'preact/hooks';
import { ask } from '../platform/ask.ts';
import type { FeedbackList } from '../platform/memory-messages.ts';
import { report } from '../platform/report.ts';
import { saveFile } from '../platform/save-file.ts';
import type { Translator } from '../ui/text/translator.ts';
import { FeedbackLists } from './FeedbackLists.tsx';
import { Section } from './Section.tsx';

/** What the person said of cards: to be taken back, and to be given to publishers. Asks for it by itself. */
export function FeedbackSection({ t }: { t: Translator }) {
  const [list, setList] = useState<FeedbackList | 'loading' | 'failed'>('loading');

  async function look(): Promise<void> {
    try {
      setList(await ask('listFeedback'));
    } catch (error) {
      report(error, 'listing feedback');
      setList('failed');
    }
  }

  /** After each the list is made anew: one thing taken back may let a claim speak again. */
  function then(asked: Promise<unknown>): void {
    void asked.catch((error) => report(error, 'changing feedback')).then(look);
  }

  async function save(packId: string): Promise<void> {
    try {
      const file = await ask('feedbackFile', packId);
      saveFile(`plumbline-feedback-${packId}-${file.made}.json`, `${JSON.stringify(file, null, 1)}\n`);
    } catch (error) {
      report(error, 'saving feedback');
    }
  }

  useEffect(() => {
    void look();
    // Something may be said in another tab meanwhile.
    const again = () => void look();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, []);

  return (
    <Section name="feedback" t={t}>
      {typeof list === 'string' ? (
        list === 'failed' && <p class="notice">{t('options.feedback.failed')}</p>
      ) : (
        <FeedbackLists
          list={list}
          t={t}
          onRemove={(id) => then(ask('removeFeedback', id))}
          onLetSpeak={(claimId) => then(ask('letClaimSpeak', claimId))}
          onSave={(packId) => void save(packId)}
        />
      )}
    </Section>
  );
}
