import type { Translator } from '../ui/text/translator.ts';

/** One quiet line where claims that the person read have been corrected since, with the way to them. */
export function CorrectedLine({ n, t }: { n: number; t: Translator }) {
  if (n === 0) return null;
  return (
    <p class="soft corrected">
      {/* A page of the extension, as this one is. */}
      <a href="../history/index.html" target="_blank" rel="noreferrer">
        {t('history.correctedShort', { n })}
        <span class="unseen"> {t('link.newTab')}</span>
      </a>
    </p>
  );
}
