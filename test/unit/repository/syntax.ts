import { parseAst } from 'vitest/node';
import { read } from './tree.ts';

/** A node of the syntax tree, as far as these tests look. */
export interface SyntaxNode {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** Every node of a TypeScript file, outer ones first. */
export function nodesOf(path: string, text = read(path)): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  visit(parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }), found);
  return found;
}

function visit(value: unknown, found: SyntaxNode[]): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, found);
  } else if (value !== null && typeof value === 'object') {
    if (typeof (value as SyntaxNode).type === 'string') found.push(value as SyntaxNode);
    for (const child of Object.values(value)) visit(child, found);
  }
}

/** What a file imports. */
export interface Import {
  from: string;
  /** True where only types cross: nothing of it is left when the program runs. */
  typeOnly: boolean;
}

export function importsOf(path: string, text?: string): Import[] {
  return nodesOf(path, text).flatMap((node): Import[] => {
    const source = (node.source as { value?: unknown } | null | undefined)?.value;
    if (!/^(Import|Export)/.test(node.type) || typeof source !== 'string') return [];
    const names = (node.specifiers as { importKind?: string; exportKind?: string }[] | undefined) ?? [];
    const allTypes =
      names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
    return [{ from: source, typeOnly: node.importKind === 'type' || node.exportKind === 'type' || allTypes }];
  });
}
