/**
 * Copies a text, as the person just asked by a press.
 *
 * @returns whether it is in the clipboard: not on pages without encryption, nor where the page's permissions policy
 * forbids it, nor when the browser doubts that somebody pressed
 */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
