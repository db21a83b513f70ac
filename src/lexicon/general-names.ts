import { countries } from './countries.ts';
import { organisations } from './organisations.ts';
import { peoples } from './peoples.ts';
import type { TableName } from './place-table.ts';
import { namesakes, regions } from './regions.ts';

/** Somebody or something of our own tables, with what it is called in one language. */
export interface GeneralName {
  /** Null for what only looks like a name: "guinea pig". */
  id: string | null;
  kind: 'place' | 'organisation';
  /** For a capital or region, the country it belongs to. */
  partOf: string | null;
  names: TableName[];
}

/** All names that every language library knows, whatever its claims bring: places first, then organisations. */
export function generalNames(lang: string): GeneralName[] {
  return [
    ...[...countries(lang), ...regions(lang)].map((place) => ({ ...place, kind: 'place' as const })),
    ...peoples(lang).map((people) => ({ ...people, kind: 'place' as const, partOf: null })),
    ...organisations(lang).map((body) => ({ ...body, kind: 'organisation' as const, partOf: null })),
    { id: null, kind: 'place', partOf: null, names: namesakes(lang) },
  ];
}
