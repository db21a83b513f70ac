import cardCss from '../ui/card.css';
import evidenceCss from '../ui/evidence.css';
import partsCss from '../ui/parts.css';
import { contains, createElement, documentElement, isConnected } from './dom.ts';
import overlayCss from './overlay.css';
import { adoptOnOwnPage } from './own-page-style.ts';

/** The one element we add to a page, and only while there is something to show. */
export interface OverlayRoot {
  /** Where the interface is rendered; styled by the four sheets above, out of the page's reach. */
  layer: HTMLElement;
  /** Adds the host to the page, or again where the page took it away. */
  show(): void;
  /** Puts it above whatever the page has opened since. */
  lift(): void;
  hide(): void;
  /** Whether a node is the host, or an event came through it. */
  isHost(node: EventTarget | null): boolean;
}

/** Not a registered element: Chromium's content world has no `customElements`. */
const HOST = 'plumbline-host';

/**
 * A host with a closed shadow root: the page can see that it is there and remove it, but neither read nor change what
 * it holds. The layer inside is a popover, so that it stands in the top layer, above every z-index, and no transformed
 * ancestor moves it. Keys pressed inside are kept from the page's own shortcuts.
 */
export function createOverlayRoot(signal: AbortSignal): OverlayRoot {
  const host = createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const style = createElement('style');
  style.textContent = partsCss + cardCss + evidenceCss + overlayCss;
  const layer = createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  root.append(layer, style);
  adoptOnOwnPage(root, style);

  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const) {
    layer.addEventListener(type, (event) => event.stopPropagation());
  }
  signal.addEventListener('abort', () => host.remove());

  return {
    layer,
    show() {
      if (signal.aborted) return;
      const page = documentElement(document);
      if (!page) return;
      if (!contains(page, host)) page.append(host);
      if (isConnected(layer) && !layer.matches(':popover-open')) layer.showPopover();
    },
    lift() {
      // Of the top layer, the one shown last is on top.
      if (!isConnected(layer)) return;
      layer.hidePopover();
      layer.showPopover();
    },
    hide: () => host.remove(),
    isHost: (node) => node === host,
  };
}
