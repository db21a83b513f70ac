import type { Page } from 'puppeteer-core';
import { goToExtensionPage, type Session } from '../../scripts/browser/session.ts';

/**
 * The popup, opened as a tab: a headless browser has no toolbar. It looks at the tab in front, so the page is brought
 * there first and the popup starts anew behind it.
 */
export async function openPopupFor(session: Session, page: Page): Promise<Page> {
  const popup = await session.openOwn('popup/index.html');
  await page.bringToFront();
  await popup.evaluate(() => document.body.replaceChildren());
  await goToExtensionPage(session.name, popup, () => popup.reload());
  return popup;
}

/** Presses a button of the popup, or a switch, by what stands on it. */
export async function press(popup: Page, text: string | RegExp): Promise<void> {
  const pressed = await popup.evaluate(
    (source) => {
      const pattern = new RegExp(source);
      const button = [...document.querySelectorAll<HTMLElement>('button, [role=switch], label')].find(
        (candidate) => pattern.test(candidate.getAttribute('aria-label') ?? candidate.textContent ?? ''),
      );
      button?.click();
      return button !== undefined;
    },
    typeof text === 'string' ? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : text.source,
  );
  if (!pressed) throw new Error(`Nothing to press says ${text}.`);
}
