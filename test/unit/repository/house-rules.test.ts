import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodesOf } from './syntax.ts';
import { filesIn, ROOT, read, readJson } from './tree.ts';

const sources = filesIn().filter((file) => /\.(tsx?|mjs)$/.test(file));

describe('the extension', () => {
  const files = sources.filter((file) => file.startsWith('extension/') || file.startsWith('src/'));

  /** Turns text into markup or code: a hostile page or pack could then speak through us. */
  const DANGEROUS = new Set([
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'dangerouslySetInnerHTML',
    'setHTMLUnsafe',
    'eval',
    'Function',
  ]);
  /** Would send something out of the browser, or could. */
  const TALKATIVE = new Set([
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'sendBeacon',
    'WebTransport',
    'RTCPeerConnection',
    'importScripts',
  ]);

  const named = (file: string, words: ReadonlySet<string>) =>
    nodesOf(file)
      .filter((node) => /Identifier$/.test(node.type) && words.has(String(node.name)))
      .map((node) => `${file}: ${node.name}`);

  it('never makes markup or code out of text', () => {
    expect(files.flatMap((file) => named(file, DANGEROUS))).toEqual([]);
  });

  it('speaks to nobody', () => {
    expect(files.flatMap((file) => named(file, TALKATIVE))).toEqual([]);
  });

  it('fetches in two places: files of its own, and through the door that writes every request down', () => {
    const own = 'extension/background/bundled-packs.ts';
    const fetching = files.filter((file) => named(file, new Set(['fetch'])).length > 0);
    expect(fetching).toEqual([own, 'extension/platform/network.ts']);
    for (const call of nodesOf(own).filter(isFetch)) {
      expect(read(own).slice(call.start)).toMatch(/^fetch\((browser\.)?runtime\.getURL\(/);
    }
  });

  it('goes through that door nowhere today', () => {
    expect(files.filter((file) => /platform\/network\.ts'/.test(read(file)))).toEqual([]);
  });

  function isFetch(node: { type: string; callee?: unknown }): boolean {
    return node.type === 'CallExpression' && (node.callee as { name?: string }).name === 'fetch';
  }

  it('takes the polyfill in one place', () => {
    const users = files.filter((file) => /from 'webextension-polyfill'/.test(read(file)));
    expect(users).toEqual(['extension/platform/browser.ts']);
  });
});

describe('the tree', () => {
  it('names no path of the machine it was written on', () => {
    const machine = new RegExp(`(^|[\\s"'\`(=])/(${['work', 'root', 'home'].join('|')})/[\\w.-]`, 'm');
    const texts = filesIn().filter((file) => !/\.(png|ico)$/.test(file));
    expect(texts.filter((file) => machine.test(read(file)))).toEqual([]);
  });

  it('has no drawer for everything', () => {
    const vague = /(^|[/-])(utils?|helpers?|common|managers?|services?|misc)(\.|\/|-|$)/;
    expect(sources.filter((file) => vague.test(file))).toEqual([]);
  });

  it('calls files what they hold: components in PascalCase, everything else in kebab-case', () => {
    const odd = sources.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return file.endsWith('.tsx')
        ? !/^([A-Z][A-Za-z]+|[a-z0-9]+(-[a-z0-9]+)*)(\.test)?\.tsx$/.test(name)
        : !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d|\.config)?\.(ts|mjs)$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  it('exports by name only', () => {
    const configuration = new Set(['vitest.config.ts']);
    const defaults = sources
      .filter((file) => !configuration.has(file) && !file.endsWith('.d.ts'))
      .filter((file) => /^export default /m.test(read(file)));
    expect(defaults).toEqual([]);
  });

  it('keeps what is long to a few files', () => {
    // The texts of a language are one list, as long in each.
    const apart = /^test\/|^extension\/ui\/text\/[a-z]{2}\.ts$/;
    const long = sources.filter((file) => !apart.test(file) && read(file).split('\n').length > 300);
    expect(long.length).toBeLessThanOrEqual(2);
  });
});

describe('the way in', () => {
  const scripts = readJson<{ scripts: Record<string, string> }>('package.json').scripts;

  it('every command runs a script that is there', () => {
    for (const [name, line] of Object.entries(scripts)) {
      const file = /^node scripts\/run\.mjs ([\w-]+)$/.exec(line)?.[1];
      expect(existsSync(join(ROOT, `scripts/${file}.ts`)), `${name}: ${line}`).toBe(true);
    }
  });

  it('the commands in README.md exist', () => {
    const named = [...read('README.md').matchAll(/npm (?:run (?:--silent )?)?([a-z][\w-]*)/g)]
      .map((match) => match[1] ?? '')
      .filter((name) => !['ci', 'install', 'run'].includes(name));
    expect(named).toEqual(expect.arrayContaining(['start', 'test']));
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('what a continuous build runs is npm test, exactly', () => {
    const commands = read('.ci/run')
      .split('\n')
      .filter((line) => /\bnpm\b/.test(line));
    expect(commands).toEqual(['exec npm test']);
  });
});
