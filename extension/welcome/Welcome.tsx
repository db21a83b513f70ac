import { READING_MODES } from '../../src/settings.ts';
import { AccessNotice } from '../ui/AccessNotice.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { Example } from './Example.tsx';
import type { WelcomeActions, WelcomeState } from './welcome-state.ts';

const HONEST = ['known', 'unmarked', 'misses', 'verdicts', 'device'] as const;

/**
 * The one page a person sees after installing Plumbline. What is no part of the example stands in lists and labels, not in
 * paragraphs: so the reader finds the article here as it does on a news page.
 */
export function Welcome({ state, t, ...actions }: { state: WelcomeState; t: Translator } & WelcomeActions) {
  return (
    <main class="welcome">
      <header>
        <h1>
          <Glyph name="plumb" />
          {t('welcome.title')}
        </h1>
        <div class="lead">{t('welcome.lead')}</div>
        {!state.mayRead && <AccessNotice t={t} onGrant={actions.onGrant} />}
      </header>

      <section aria-labelledby="try">
        <h2 id="try">{t('welcome.try.title')}</h2>
        <Example t={t} />
        <div class="soft">{t('welcome.try.keys')}</div>
        <button type="button" class="button" onClick={actions.onOpenFirst}>
          {t('welcome.try.open')}
        </button>
        <div role="status">{state.exampleFailed && <div class="notice">{t('welcome.try.failed')}</div>}</div>
      </section>

      <section aria-labelledby="honest">
        <h2 id="honest">{t('welcome.honest.title')}</h2>
        <ul class="honest">
          {HONEST.map((name) => (
            <li key={name}>{t(`welcome.honest.${name}`)}</li>
          ))}
        </ul>
      </section>

      <section aria-labelledby="mode">
        <h2 id="mode">{t('welcome.mode.title')}</h2>
        <fieldset class="modes" aria-labelledby="mode">
          {READING_MODES.map((mode) => (
            <label key={mode}>
              <input
                type="radio"
                name="mode"
                value={mode}
                checked={state.settings.mode === mode}
                onChange={() => actions.onMode(mode)}
              />
              <span>
                <span class="mode">{t(`options.mode.${mode}`)}</span>
                <span class="soft">{t(`options.mode.${mode}.note`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div role="status">{state.saveFailed && <div class="notice">{t('settings.saveFailed')}</div>}</div>
      </section>

      <section aria-labelledby="pin">
        <h2 id="pin">{t('welcome.pin.title')}</h2>
        <div>{t(`welcome.pin.${state.browserName}`)}</div>
      </section>

      <footer>
        <span>{t('welcome.more')}</span>
        <button type="button" class="button" onClick={actions.onSettings}>
          {t('welcome.settings')}
        </button>
        <a href="../policy/index.html">{t('welcome.policy')}</a>
      </footer>
    </main>
  );
}
