/** WCAG 2.2 up to AA, with the rules axe keeps off unless asked (`target-size`), and what it holds to be good practice. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
