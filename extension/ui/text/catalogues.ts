import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** The languages of the interface. A further one is one file and one line here. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, ru, uk, de, fr, es };

/** Languages whose texts no native reader has read over yet: where they are chosen, that is said. */
export const NOT_YET_READ_OVER: ReadonlySet<string> = new Set(['ru', 'uk', 'de', 'fr', 'es']);
