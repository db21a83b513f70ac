import { browser } from '../platform/browser.ts';

/**
 * `gate.js` stands in the manifest and is brought in again to look under changed settings; `content.js` reads and marks, and guards itself against a second injection;
 * `card.js` draws what is opened.
 */
export type ContentScript = 'gate.js' | 'content.js' | 'card.js';

/** The shapes of the marks. Of the reader, not the page: a user style sheet holds in shadow roots and cannot be overruled. */
const MARKS = { files: ['highlights.css'], origin: 'USER' as const };

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
  if (file === 'content.js') await browser.scripting.insertCSS({ target, ...MARKS });
  await browser.scripting.executeScript({ target, files: [file] });
}

/**
 * Brings the shapes of the marks into the frames of a tab. Which of them are the page's own cannot be told from here
 * without another permission, so all get the sheet, and no script: it holds rules for our highlights and nothing else.
 */
export async function dressFrames(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, ...MARKS });
}
