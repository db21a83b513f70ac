import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/browser/session.ts';
import { until } from '../../scripts/browser/until.ts';

/**
 * The panel, opened as a tab: a headless browser has no toolbar and no side. It shows the page that was last looked
 * at, which is brought to the front once before.
 */
export async function openPopupFor(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  return session.openOwn('panel/index.html');
}

/** As it stands beside the page: it stays where it is and follows the tab in front. */
export async function openBesideFor(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  return session.openOwn('panel/index.html?beside');
}

/** Presses a button of the panel, or a switch, by what stands on it, as soon as it is there. */
export async function press(panel: Page, text: string | RegExp): Promise<void> {
  const source = typeof text === 'string' ? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : text.source;
  const pressed = () =>
    panel.evaluate((source) => {
      const pattern = new RegExp(source);
      const button = [...document.querySelectorAll<HTMLElement>('button, [role=switch], label')].find(
        (candidate) => pattern.test(candidate.getAttribute('aria-label') ?? candidate.textContent ?? ''),
      );
      button?.click();
      return button !== undefined;
    }, source);
  await until(pressed, `nothing to press says ${text}`);
}
