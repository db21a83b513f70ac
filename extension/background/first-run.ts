import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import { EXAMPLE_PAGE } from './sender.ts';

/**
 * Opens the first-run page, once: after Plumbline was installed, not after an update of it or of the browser.
 *
 * @param reason as the browser says it
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  try {
    await browser.tabs.create({ url: browser.runtime.getURL(EXAMPLE_PAGE) });
  } catch (error) {
    report(error, 'opening the first page');
  }
}
