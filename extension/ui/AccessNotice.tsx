import type { Translator } from './text/translator.ts';

/** Says that the browser keeps Plumbline off web pages, and offers to ask for leave. */
export function AccessNotice({ t, onGrant }: { t: Translator; onGrant(): void }) {
  return (
    <div class="notice access-notice">
      <p>{t('access.missing')}</p>
      <button type="button" class="button" onClick={onGrant}>
        {t('access.grant')}
      </button>
    </div>
  );
}
