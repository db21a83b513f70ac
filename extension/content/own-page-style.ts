/**
 * On the first-run page, which is our own, the extension's Content Security Policy forbids style elements; there the
 * sheet is adopted instead. Not everywhere: Firefox lets no content script adopt a sheet into a web page's document.
 */
export function adoptOnOwnPage(root: ShadowRoot, style: HTMLElement): void {
  if (!/^(chrome|moz)-extension:$/.test(location.protocol)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style.textContent ?? '');
  root.adoptedStyleSheets = [sheet];
  style.remove();
}
