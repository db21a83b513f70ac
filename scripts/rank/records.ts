import type { RankedClaim } from '../../src/retrieval/ranker.ts';
import { type JsonLine, jsonLinesOf } from '../json-lines.ts';
import { UserError } from '../user-error.ts';

/** A text whose claims are looked for. */
export interface Query {
  id: string;
  text: string;
}

/** @throws UserError naming file, line, field and what was expected */
export async function readClaims(file: string): Promise<RankedClaim[]> {
  const claims: RankedClaim[] = [];
  const seen = new Set<string>();
  for await (const line of jsonLinesOf(file)) {
    const id = idOf(line);
    if (seen.has(id)) throw new UserError(`${line.where}: id: ${id} stands in a line before`);
    seen.add(id);
    claims.push({
      id,
      claim: textOf(line, 'claim'),
      title: textOf(line, 'title', ''),
      subtitle: textOf(line, 'subtitle', ''),
    });
  }
  return claims;
}

/** @throws UserError naming file, line, field and what was expected */
export async function* readQueries(file: string): AsyncGenerator<Query> {
  for await (const line of jsonLinesOf(file)) yield { id: idOf(line), text: textOf(line, 'text') };
}

/** Ids stand between tabs in what is printed. */
function idOf({ where, value }: JsonLine): string {
  const { id } = (value ?? {}) as { id?: unknown };
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '')
    throw new UserError(`${where}: id: expected a text or a number`);
  if (/[\t\r\n]/.test(String(id))) throw new UserError(`${where}: id: expected no tab and no line break`);
  return String(id);
}

function textOf({ where, value }: JsonLine, field: string, absent?: string): string {
  const text = ((value ?? {}) as Record<string, unknown>)[field] ?? absent;
  if (typeof text !== 'string') throw new UserError(`${where}: ${field}: expected a text`);
  return text;
}
