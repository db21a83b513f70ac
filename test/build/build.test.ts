import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildExtension } from '../../scripts/build/build-extension.ts';
import { BROWSERS, type BrowserName, filesNamedBy } from '../../scripts/build/manifest.ts';
import { readSegment } from '../../src/index/read-segment.ts';
import { READER_VERSION } from '../../src/match/reading.ts';
import { NEVER_READ } from '../../src/page/never-list.ts';
import { ROOT } from '../unit/repository/tree.ts';

/**
 * Largest scripts, in bytes. The gate runs on every page, the content script on every article, the card where something
 * is marked; all only shrink. Everything but the first two holds the texts of the interface in six languages, about
 * 180 kB.
 */
const MOST = {
  'gate.js': 5_001,
  'content.js': 60_000,
  'card.js': 320_000,
  'panel/index.js': 280_000,
  'options/index.js': 320_000,
};

/** Ways out of the browser that a script could take. */
const WAYS_OUT =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts/;

const folder = mkdtempSync(join(tmpdir(), 'plumbline-build-'));
let built: Record<BrowserName, Built>;

beforeAll(async () => {
  built = await buildExtension(ROOT, join(folder, 'first'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (browser: BrowserName, name: string) =>
  Buffer.from(built[browser].get(name) ?? []).toString('utf8');

describe('the built extension', () => {
  it('comes out the same, byte by byte, when built again', async () => {
    const again = await buildExtension(ROOT, join(folder, 'second'));
    for (const browser of BROWSERS) {
      expect([...again[browser].keys()]).toEqual([...built[browser].keys()]);
      for (const [name, content] of built[browser]) {
        expect(Buffer.compare(content, again[browser].get(name) ?? Buffer.of()), name).toBe(0);
        expect(Buffer.compare(content, readFileSync(join(folder, 'first', browser, name))), name).toBe(0);
      }
    }
  });

  it.each(Object.entries(MOST))('%s stays under %i bytes', (name, most) => {
    expect(built.chromium.get(name)?.length).toBeGreaterThan(0);
    expect(built.chromium.get(name)?.length).toBeLessThan(most);
  });

  it.each(BROWSERS)(
    'has every file that the manifest for %s names, and no key of the other browser',
    (browser) => {
      const manifest = JSON.parse(text(browser, 'manifest.json'));
      for (const name of filesNamedBy(manifest)) expect(built[browser].has(name), name).toBe(true);
      const keys = Object.keys({ ...manifest, ...manifest.background, ...manifest.commands });
      const others =
        browser === 'chromium'
          ? ['browser_specific_settings', 'scripts', 'sidebar_action', '_execute_sidebar_action']
          : ['minimum_chrome_version', 'service_worker', 'side_panel', 'open-panel'];
      expect(keys.filter((key) => others.includes(key))).toEqual([]);
      expect(keys).toContain(browser === 'chromium' ? 'service_worker' : 'scripts');
      expect(manifest.permissions.includes('sidePanel')).toBe(browser === 'chromium');
    },
  );

  it('suggests no more keys than Chromium takes, or it would not load', () => {
    const { commands } = JSON.parse(text('chromium', 'manifest.json')) as {
      commands: Record<string, { suggested_key?: unknown }>;
    };
    expect(Object.values(commands).filter((command) => command.suggested_key).length).toBeLessThanOrEqual(4);
  });

  it.each(BROWSERS)('starts nothing at all in %s on the hosts that are never read', (browser) => {
    const { content_scripts: scripts } = JSON.parse(text(browser, 'manifest.json'));
    for (const script of scripts) {
      expect(script.exclude_matches).toHaveLength(NEVER_READ.length);
      expect(script.exclude_matches).toContain('*://*.paypal.com/*');
    }
  });

  it('lists exactly the packs that are in it', () => {
    const listed = JSON.parse(text('chromium', 'packs/index.json'));
    const there = [...built.chromium.keys()].filter((name) => name.endsWith('.jsonl'));
    expect(there).toEqual(listed.map((name: string) => `packs/${name}`));
    const langs = JSON.parse(text('chromium', 'segments/index.json'));
    expect(langs).toEqual(expect.arrayContaining(['en', 'ru', 'uk']));
    for (const lang of langs) {
      const bytes = built.chromium.get(`segments/${lang}.segment`) ?? new Uint8Array();
      expect(readSegment(bytes, READER_VERSION).lang).toBe(lang);
    }
    expect(there.length).toBeGreaterThan(0);
  });

  it('has no way out of the browser but one: the background reads its own packs', () => {
    const scripts = [...built.chromium.keys()].filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(4);
    for (const name of scripts) {
      const found = [...text('chromium', name).matchAll(new RegExp(WAYS_OUT, 'g'))].map(([way]) => way);
      expect(found, name).toEqual(name === 'background.js' ? ['fetch('] : []);
    }
    expect(text('chromium', 'background.js')).toMatch(/fetch\([^()]*runtime\.getURL\(/);
  });

  it('makes no code and no markup out of text', () => {
    for (const name of built.chromium.keys()) {
      if (name.endsWith('.js'))
        expect(text('chromium', name), name).not.toMatch(/\beval\(|new Function\(|\.insertAdjacentHTML\(/);
    }
  });

  it('names no path of the machine that built it', () => {
    for (const [name, content] of built.chromium) {
      if (/\.(js|css|html|json|txt)$/.test(name))
        expect(Buffer.from(content).includes(ROOT), name).toBe(false);
    }
  });

  it('carries the licences of the libraries in it', () => {
    const licences = text('chromium', 'LICENCES-OF-LIBRARIES.txt');
    for (const library of ['preact', 'dexie', 'webextension-polyfill', 'valibot']) {
      expect(licences).toContain(`${library} `);
    }
  });
});
