import { browser } from '../platform/browser.ts';

/**
 * Brings the rest of the content script into the top frame of a tab. It guards itself against a second injection.
 *
 * @param documentId where known, the document that asked: another one may stand there by now
 */
export async function injectContentScript(tabId: number, documentId?: string): Promise<void> {
  const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, files: ['content.js'] });
}

/** Lets the gate look at a tab as if its page had just loaded; the settings may let it through by now. */
export async function injectGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['gate.js'] });
}
