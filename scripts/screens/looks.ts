/** A way in which every surface is to be looked at. */
export interface Look {
  name: 'light' | 'dark' | 'narrow' | 'right-to-left';
  dark: boolean;
  /** CSS pixels of the page area. */
  viewport: { width: number; height: number };
  /** Language of the interface: the pseudo-locale of test/pseudo runs from right to left. */
  language: string;
}

const WIDE = { width: 1100, height: 800 };
/** A small phone. */
const NARROW = { width: 360, height: 740 };

export const LOOKS: readonly Look[] = [
  { name: 'light', dark: false, viewport: WIDE, language: 'en' },
  { name: 'dark', dark: true, viewport: WIDE, language: 'en' },
  { name: 'narrow', dark: false, viewport: NARROW, language: 'en' },
  { name: 'right-to-left', dark: false, viewport: WIDE, language: 'ar-xb' },
];
