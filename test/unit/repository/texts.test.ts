import { describe, expect, it } from 'vitest';
import { nodesOf, type SyntaxNode } from './syntax.ts';
import { filesIn, read, readJson } from './tree.ts';

/** Attributes whose value a person reads or hears. */
const SPOKEN = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description']);

/** Texts in a component that do not come from the catalogue. */
function bareTexts(path: string, text?: string): string[] {
  return nodesOf(path, text)
    .flatMap((node) => {
      if (node.type === 'JSXText') return [String(node.value)];
      if (node.type === 'JSXElement' || node.type === 'JSXFragment') return literalChildren(node);
      if (node.type !== 'JSXAttribute') return [];
      const name = (node.name as { name?: unknown }).name;
      return typeof name === 'string' && SPOKEN.has(name) ? literals(node.value) : [];
    })
    .filter((found) => /\p{L}{2,}/u.test(found));
}

/** `{'a literal'}` between tags, also as the outcome of a condition. */
function literalChildren(node: SyntaxNode): string[] {
  return (node.children as SyntaxNode[])
    .filter((child) => child.type === 'JSXExpressionContainer')
    .flatMap((child) => literals(child.expression));
}

function literals(value: unknown): string[] {
  const node = value as (SyntaxNode & Record<string, unknown>) | null;
  switch (node?.type) {
    case 'Literal':
      return [String(node.value)];
    case 'TemplateLiteral':
      return (node.quasis as { value: { raw: string } }[]).map((quasi) => quasi.value.raw);
    case 'JSXExpressionContainer':
      return literals(node.expression);
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
      return literals(node.right);
    default:
      return [];
  }
}

describe('what people read comes from the catalogue', () => {
  const components = filesIn('extension').filter((file) => file.endsWith('.tsx'));

  it('in every component', () => {
    const bare = components.flatMap((file) => bareTexts(file).map((text) => `${file}: ${text.trim()}`));
    expect(bare).toEqual([]);
    expect(components.length).toBeGreaterThan(5);
  });

  it.each([
    '<p>Hello</p>',
    "<p>{'Hello'}</p>",
    "<p>{open ? 'Close it' : t('open')}</p>",
    '<p>{open && `Hello`}</p>',
    '<img alt="A picture" />',
    "<button aria-label={'Close'} />",
  ])('%s would be noticed', (jsx) => {
    expect(bareTexts('x.tsx', `const x = ${jsx};`)).toHaveLength(1);
  });

  it('signs and class names are no text', () => {
    expect(bareTexts('x.tsx', "const x = <p class=\"big\" lang={'en'}>{a} · {t('key')}</p>;")).toEqual([]);
  });

  it('no text raises its voice', () => {
    const catalogue = filesIn('extension').filter((file) => /\/text\/[a-z]{2}\.ts$/.test(file));
    expect(catalogue).toContain('extension/ui/text/en.ts');
    for (const file of catalogue) {
      const loud = nodesOf(file).filter((node) => node.type === 'Literal' && /!/.test(String(node.value)));
      expect(loud.map((node) => node.value)).toEqual([]);
    }
  });
});

describe('the manifest', () => {
  const manifest = read('manifest.json');

  it('has the version of the package', () => {
    expect(JSON.parse(manifest).version).toBe(readJson<{ version: string }>('package.json').version);
  });

  it('uses only messages that every locale has', () => {
    const keys = [...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    const locales = filesIn('extension/_locales');
    expect(keys.length).toBeGreaterThan(0);
    expect(locales).toContain('extension/_locales/en/messages.json');
    for (const locale of locales) {
      const messages = readJson<Record<string, { message: string }>>(locale);
      expect(Object.keys(messages)).toEqual(expect.arrayContaining(keys));
    }
  });

  it('shows nothing to web pages and lets its own pages reach nobody', () => {
    const parsed = JSON.parse(manifest);
    expect(parsed.web_accessible_resources ?? []).toEqual([]);
    const policy = String(parsed.content_security_policy.extension_pages);
    expect(policy).toContain("default-src 'none'");
    expect(policy.match(/\b(?:https?|wss?|data|blob|\*):?[^ ;]*/g)).toBeNull();
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});
