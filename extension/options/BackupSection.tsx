import { useState } from 'preact/hooks';
import { writeBackup } from '../../src/backup/backup.ts';
import { isUnchanged, type RestorePreview, type Turnover } from '../../src/backup/preview.ts';
import { ask } from '../platform/ask.ts';
import { report } from '../platform/report.ts';
import { saveFile } from '../platform/save-file.ts';
import { dayOf } from '../platform/today.ts';
import type { Translator } from '../ui/text/translator.ts';
import { readBackupFile } from './read-backup-file.ts';
import { Section } from './Section.tsx';

interface Props {
  t: Translator;
  /** Packs may be other ones now. */
  onRestored(): void;
}

type News =
  | { kind: 'saved' | 'reading' | 'failed' | 'restored' }
  /** `problem`: `file: field: what was expected`, shown as it is. */
  | { kind: 'refused'; problem: string }
  | { kind: 'asking'; file: string; text: string; preview: RestorePreview; savedAt: number };

/** Everything as one file, and back: what a restore changes is shown before it happens. */
export function BackupSection({ t, onRestored }: Props) {
  const [news, setNews] = useState<News | null>(null);

  async function attempt(act: () => Promise<News>): Promise<void> {
    try {
      setNews(await act());
    } catch (error) {
      report(error, 'saving or restoring everything');
      setNews({ kind: 'failed' });
    }
  }

  const save = () =>
    attempt(async () => {
      const backup = await ask('makeBackup');
      saveFile(`plumbline-backup-${dayOf(backup.savedAt)}.json`, writeBackup(backup));
      return { kind: 'saved' };
    });

  const look = (file: File) =>
    attempt(async () => {
      setNews({ kind: 'reading' });
      const read = await readBackupFile(file);
      if (!read.ok) return { kind: 'refused', problem: read.problem };
      const answer = await ask('previewBackup', file.name, read.text);
      return answer.ok
        ? {
            kind: 'asking',
            file: file.name,
            text: read.text,
            preview: answer.preview,
            savedAt: answer.savedAt,
          }
        : { kind: 'refused', problem: answer.problem };
    });

  const restore = (file: string, text: string) =>
    attempt(async () => {
      const answer = await ask('restoreBackup', file, text);
      if (!answer.ok) return { kind: 'refused', problem: answer.problem };
      onRestored();
      return { kind: 'restored' };
    });

  return (
    <Section name="backup" t={t}>
      <div class="button-row">
        <button type="button" class="button" onClick={() => void save()}>
          {t('options.backup.save')}
        </button>
        <label class="button file-button">
          {t('options.backup.choose')}
          <input
            type="file"
            class="unseen"
            accept=".json"
            onChange={({ currentTarget: input }) => {
              const file = input.files?.[0];
              if (file) void look(file);
              // The same file can be chosen again after it was mended.
              input.value = '';
            }}
          />
        </label>
      </div>
      <div aria-live="polite" class="backup-news">
        {news?.kind === 'asking' ? (
          <Question
            preview={news.preview}
            savedAt={news.savedAt}
            t={t}
            onYes={() => void restore(news.file, news.text)}
            onNo={() => setNews(null)}
          />
        ) : (
          news && <Told news={news} t={t} />
        )}
      </div>
    </Section>
  );
}

function Told({ news, t }: { news: Exclude<News, { kind: 'asking' }>; t: Translator }) {
  if (news.kind !== 'refused') return <p class="notice">{t(`options.backup.${news.kind}`)}</p>;
  return (
    <div class="notice">
      <p>{t('options.backup.refused')}</p>
      {/* For whoever mends the file; in English, as the format is. */}
      <p class="problem" lang="en" dir="ltr">
        {news.problem}
      </p>
    </div>
  );
}

interface QuestionProps {
  preview: RestorePreview;
  savedAt: number;
  t: Translator;
  onYes(): void;
  onNo(): void;
}

function Question({ preview, savedAt, t, onYes, onNo }: QuestionProps) {
  const kinds = ['packs', 'feedback', 'history'] as const;
  if (isUnchanged(preview)) return <p class="notice">{t('options.backup.unchanged')}</p>;
  return (
    <div class="notice">
      <p>{t('options.backup.question', { date: t.date(dayOf(savedAt)) })}</p>
      <ul class="changes">
        {preview.settings.length > 0 && (
          <li>{t('options.backup.settings', { n: preview.settings.length })}</li>
        )}
        {kinds
          .filter((kind) => changes(preview[kind]))
          .map((kind) => (
            <li key={kind}>{t(`options.backup.${kind}`, { turnover: inWords(preview[kind], t) })}</li>
          ))}
      </ul>
      <div class="button-row">
        <button type="button" class="button" onClick={onYes}>
          {t('options.backup.restore')}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {t('options.backup.cancel')}
        </button>
      </div>
    </div>
  );
}

const changes = ({ come, go, change }: Turnover) => come + go + change > 0;

function inWords({ come, go, change }: Turnover, t: Translator): string {
  return [
    come > 0 && t('options.backup.come', { n: come }),
    change > 0 && t('options.backup.change', { n: change }),
    go > 0 && t('options.backup.go', { n: go }),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
