import { browser } from '../platform/browser.ts';

/** `content.js` reads and marks, and guards itself against a second injection; `card.js` draws what is opened. */
export type ContentScript = 'content.js' | 'card.js';

/**
 * Brings a part of the content script into the top frame of a tab, into the world that its parts share.
 *
 * @param documentId where known, the document that asked: another one may stand there by now
 */
export async function injectContentScript(
  file: ContentScript,
  tabId: number,
  documentId?: string,
): Promise<void> {
  const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, files: [file] });
}
