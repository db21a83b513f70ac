import cardCss from '../ui/card.css';
import evidenceCss from '../ui/evidence.css';
import feedbackCss from '../ui/feedback.css';
import indexCss from '../ui/mark-index.css';
import partsCss from '../ui/parts.css';
import recapCss from '../ui/recap.css';
import { contains, createElement, documentElement, isConnected, parentOf } from './dom.ts';
import overlayCss from './overlay.css';
import { adoptOnOwnPage } from './own-page-style.ts';

/** The one element we add to a page, and only while there is something to show, to list or to say. */
export interface OverlayRoot {
  /** Where card and proxy are rendered; styled by the sheets above, out of the page's reach. */
  layer: HTMLElement;
  /** Where the list of marks is rendered. */
  aside: HTMLElement;
  /** What is put here is spoken by screen readers. */
  status: HTMLElement;
  /** Whether the host stays in the page while nothing is shown: for the list and for what is to be said. */
  keep(kept: boolean): void;
  /** What has the focus inside. */
  focused(): HTMLElement | null;
  /** Whether a node stands inside. */
  holds(node: EventTarget | null): boolean;
  /** Adds the host to the page, or again where the page took it away. */
  show(): void;
  /** Puts it above whatever the page has opened since. */
  lift(): void;
  hide(): void;
  /** Whether a node is the host, or an event came through it. */
  isHost(node: EventTarget | null): boolean;
}

/** How often a host that only waits is put back where the page takes it away; a person's wish counts apart. */
const MOST_TIMES_PUT_BACK = 3;

/** Not a registered element: Chromium's content world has no `customElements`. */
const HOST = 'plumbline-host';

/**
 * A host with a closed shadow root: the page can see that it is there and remove it, but neither read nor change what
 * it holds. The layer inside is a popover, so that it stands in the top layer, above every z-index, and no transformed
 * ancestor moves it. Keys pressed inside are kept from the page's own shortcuts.
 *
 * @param onTaken the page took the host away, or elsewhere, while something was shown; it is out of the page by then
 */
export function createOverlayRoot(onTaken: () => void, signal: AbortSignal): OverlayRoot {
  const host = createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const style = createElement('style');
  style.textContent = partsCss + cardCss + evidenceCss + feedbackCss + overlayCss + indexCss + recapCss;
  const layer = createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  const aside = createElement('div');
  aside.className = 'aside';
  aside.popover = 'manual';
  // Firefox would stop at it on the way of Tab, because it scrolls; its buttons are stops enough.
  aside.tabIndex = -1;
  const status = createElement('div');
  status.className = 'unseen';
  status.role = 'status';
  root.append(aside, layer, status, style);
  adoptOnOwnPage(root, style);
  let kept = false;
  let timesTaken = 0;

  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const) {
    for (const part of [aside, layer]) part.addEventListener(type, (event) => event.stopPropagation());
  }
  // Nothing here is pressed but by a person, whatever way a page may find to an element inside.
  root.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), true);
  const watcher = new MutationObserver(() => {
    if (parentOf(host) === documentElement(document)) return;
    remove();
    onTaken();
  });
  signal.addEventListener('abort', remove);

  function attach(): void {
    const page = documentElement(document);
    if (page && !signal.aborted && parentOf(host) !== page) page.append(host);
  }

  function remove(): void {
    watcher.disconnect();
    host.remove();
  }

  return {
    layer,
    aside,
    status,
    keep(wanted) {
      // Taken away by the page: put back a few times, then only to show something.
      if (kept && !isConnected(host)) timesTaken++;
      kept = wanted;
      if (kept && timesTaken <= MOST_TIMES_PUT_BACK) attach();
      else if (!kept && !layer.matches(':popover-open')) remove();
    },
    focused: () => root.activeElement as HTMLElement | null,
    holds: (node) => node instanceof Node && contains(root, node),
    show() {
      attach();
      const page = parentOf(host);
      if (page) watcher.observe(page, { childList: true });
      if (isConnected(layer) && !layer.matches(':popover-open')) layer.showPopover();
    },
    lift() {
      // Of the top layer, the one shown last is on top.
      if (!isConnected(layer)) return;
      layer.hidePopover();
      layer.showPopover();
    },
    hide() {
      watcher.disconnect();
      if (!kept) remove();
      else if (layer.matches(':popover-open')) layer.hidePopover();
    },
    isHost: (node) => node === host,
  };
}
