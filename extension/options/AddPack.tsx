import { pickText } from '../../src/claim/localized.ts';
import type { Translator } from '../ui/text/translator.ts';
import type { PackNews } from './options-state.ts';

interface Props {
  news: PackNews | null;
  t: Translator;
  onAdd(file: File): void;
}

/** Adding a pack from a file, and what became of it. */
export function AddPack({ news, t, onAdd }: Props) {
  return (
    <div class="add-pack">
      <h3>{t('options.addPack')}</h3>
      <p class="soft" id="add-pack-note">
        {t('options.addPackNote')}
      </p>
      <label class="button file-button">
        {t('options.chooseFile')}
        <input
          type="file"
          class="unseen"
          accept=".jsonl"
          aria-describedby="add-pack-note"
          onChange={({ currentTarget: input }) => {
            const file = input.files?.[0];
            if (file) onAdd(file);
            // The same file can be chosen again after it was mended.
            input.value = '';
          }}
        />
      </label>
      <div aria-live="polite">{news && <News news={news} t={t} />}</div>
    </div>
  );
}

function News({ news, t }: { news: PackNews; t: Translator }) {
  switch (news.kind) {
    case 'checking':
      return <p>{t('options.packChecking', { file: news.file })}</p>;
    case 'installed':
      return (
        <p class="notice">
          {t('options.packInstalled', {
            title: pickText(news.pack.manifest.title, [t.language]).text,
            claims: t('options.packClaims', { n: news.pack.claims }),
          })}
        </p>
      );
    case 'refused':
      return (
        <div class="notice">
          <p>{t('options.packRefused')}</p>
          {/* For whoever mends the file; in English, as the pack format is. */}
          <p class="problem" lang="en" dir="ltr">
            {news.problem}
          </p>
        </div>
      );
    case 'unread':
      return <p class="notice">{t('options.packUnread')}</p>;
    case 'removed':
      return (
        <p class="notice">
          {t('options.packRemoved', { title: pickText(news.pack.manifest.title, [t.language]).text })}
        </p>
      );
    case 'removeFailed':
      return <p class="notice">{t('options.removeFailed')}</p>;
  }
}
