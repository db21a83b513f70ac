import type { en } from './en.ts';

/** A text that depends on a number, `{n}`. `other` is always there; further categories as the language has them. */
export type PluralForms = { other: string } & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>;

/** What stands under one key: a text with `{holes}`, or one per plural category of `{n}`. */
export type Entry = string | PluralForms;

/** Every text of the interface has a key; English is complete by definition. */
export type TextKey = keyof typeof en;

/** The interface in one language. What is missing is shown in English. */
export type Catalogue = { readonly [K in TextKey]?: Entry };

type Holes<S> = S extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;

/** The names of the holes in the English text of a key: the compiler asks for exactly these. */
export type HoleOf<K extends TextKey> = (typeof en)[K] extends string
  ? Holes<(typeof en)[K]>
  : 'n' | Holes<(typeof en)[K][keyof (typeof en)[K]]>;
