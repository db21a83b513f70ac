import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

/** The languages of the interface. A further one is one file and one line here. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en };
