/** The tag of the one element Plumbline adds to a page. */
export const HOST = 'plumbline-host';

/** Its closed root. Only extensions may look into one: Chromium by a function, Firefox by a property. */
export function root(): ShadowRoot | null {
  const host = document.querySelector(HOST);
  if (host === null) return null;
  const open = globalThis.chrome?.dom?.openOrClosedShadowRoot;
  return open
    ? open(host as HTMLElement)
    : (host as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
}
