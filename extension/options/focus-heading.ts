/**
 * Moves the focus to the heading of the section that an element stands in. For a button that removes its own row:
 * the focus would be lost with it, and a keyboard would begin at the top of the page again.
 */
export function focusHeading(of: Element): void {
  of.closest('section')?.querySelector('h2')?.focus();
}
