import { HOST, root } from './root.ts';

const said: string[] = [];
const listened = new WeakSet<Node>();

/** Everything that was put into the live region of the host on this page, in order. */
export function heard(): string[] {
  return [...said];
}

/** Listens as a screen reader does: to a region that is there before something is put into it. */
function listen(): void {
  const region = document.querySelector(HOST) && root()?.querySelector('[role=status]');
  if (!region || listened.has(region)) return;
  listened.add(region);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) said.push((node.textContent ?? '').trim());
  }).observe(region, { childList: true, subtree: true, characterData: true });
}

new MutationObserver(listen).observe(document, { childList: true, subtree: true });
