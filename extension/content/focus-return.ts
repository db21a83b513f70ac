import { activeElementOf, focusOn, isConnected, openShadowOf } from './dom.ts';

/**
 * Where the focus and the selection of the page are now.
 *
 * @param focused what has the focus, or had it until just now
 * @returns puts both back, as far as the page still has them; the page is not scrolled
 */
export function rememberFocus(focused: EventTarget | null = focusedElement()): () => void {
  const selection = getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    try {
      if (focused instanceof HTMLElement && isConnected(focused)) focusOn(focused);
      if (anchorNode && focusNode && isConnected(anchorNode) && isConnected(focusNode)) {
        selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      }
    } catch {
      // The text is shorter by now, or the page refuses: the focus is then where the browser puts it.
    }
  };
}

function focusedElement(): Element | null {
  let element = activeElementOf(document);
  for (;;) {
    const inner = element && openShadowOf(element)?.activeElement;
    if (!inner) return element;
    element = inner;
  }
}
