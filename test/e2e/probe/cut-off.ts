/**
 * Text that a sighted reader cannot read in full: in a box that hides what does not fit, or beyond the sides of the
 * window. What is hidden on purpose (one pixel for screen readers, closed parts, sentences shortened to so many lines, with dots) is passed over; a box that scrolls
 * hides nothing. It needs nothing from around it, so that a driver can run it inside a page.
 *
 * @param within null for the whole page
 */
export function cutOff(within: ShadowRoot | null): string[] {
  const found: string[] = [];
  for (const element of (within ?? document).querySelectorAll<HTMLElement>('*')) {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
    );
    const { width, height, left, right } = element.getBoundingClientRect();
    if (!own || width <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('.unseen, style, script, .aside:not(:focus-within)')) continue;
    const words = (element.textContent ?? '').trim().slice(0, 60);
    if (left < -1 || right > innerWidth + 1) found.push(`beyond the window: ${words}`);
    for (let box: HTMLElement | null = element; box; box = box.parentElement) {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(box);
      if (webkitLineClamp !== 'none' && webkitLineClamp !== '') break;
      const wide = box.scrollWidth > box.clientWidth + 1 && /hidden|clip/.test(overflowX);
      const high = box.scrollHeight > box.clientHeight + 1 && /hidden|clip/.test(overflowY);
      if (box.clientWidth > 1 && (wide || high)) found.push(`cut off: ${words}`);
    }
  }
  return found;
}
