/** Which page a person asked to have read, whatever the mode. */
export interface AskedPage {
  /** The person asks for the page as it is now. */
  begin(): void;
  /** Whether this is the page they asked for. */
  isHere(): boolean;
}

/**
 * The wish is for one page: another address in the same document, as apps load it, is another page and was not asked
 * for. A new document knows nothing of it in any case.
 *
 * @param onLeft the page that was asked for is not there any more
 */
export function createAskedPage(onLeft: () => void, signal: AbortSignal): AskedPage {
  let address: string | null = null;
  const isHere = () => address === location.pathname + location.search;

  function look(): void {
    if (address === null || isHere()) return;
    address = null;
    onLeft();
  }
  // Where there is no Navigation API, Back and Forward.
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else addEventListener('popstate', look, { signal });

  return {
    begin() {
      address = location.pathname + location.search;
    },
    isHere,
  };
}
