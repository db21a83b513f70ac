import type { Catalogue } from '../../extension/ui/text/catalogue.ts';
import { CATALOGUES as SHIPPED } from '../../extension/ui/text/catalogues.ts';
import { en } from '../../extension/ui/text/en.ts';
import { pseudoArabic } from './pseudo-arabic.ts';

export { NOT_YET_READ_OVER } from '../../extension/ui/text/catalogues.ts';

/** The languages that are shipped and a right-to-left one made of English. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { ...SHIPPED, 'ar-xb': pseudoArabic(en) };
