import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEVER_READ } from '../../src/page/never-list.ts';
import { UserError } from '../user-error.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Manifest = { [key: string]: Json };

/** What only the other browser understands; it would warn about it, or refuse the extension. */
const NOT_FOR: Record<
  BrowserName,
  { keys: string[]; background: string; permission?: string; command: string }
> = {
  chromium: {
    keys: ['browser_specific_settings', 'sidebar_action'],
    background: 'scripts',
    command: '_execute_sidebar_action',
  },
  firefox: {
    keys: ['minimum_chrome_version', 'side_panel'],
    background: 'service_worker',
    permission: 'sidePanel',
    // Its own command above opens the sidebar without our script, which may have to be woken first.
    command: 'open-panel',
  },
};

/**
 * manifest.json as one browser gets it. Its version is the one of package.json; a repository test compares them.
 *
 * The oldest versions it names: Chrome 128 for `caretPositionFromPoint`, by which a mark is found where
 * `highlightsFromPoint` (Chrome 140, Firefox 150) is not there yet; Firefox 140 for CSS highlights at all.
 */
export function manifestFor(browser: BrowserName, root: string): Manifest {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Manifest;
  const { keys, background, permission, command } = NOT_FOR[browser];
  for (const key of keys) delete manifest[key];
  drop(manifest.background, background);
  drop(manifest.commands, command);
  manifest.permissions = (manifest.permissions as string[]).filter((name) => name !== permission);
  for (const script of manifest.content_scripts as { [key: string]: Json }[])
    script.exclude_matches = NEVER_READ.map((host) => `*://*.${host}/*`);
  return manifest;
}

function drop(from: Json | undefined, key: string): void {
  if (from !== null && typeof from === 'object' && !Array.isArray(from)) delete from[key];
}

/** Every file the manifest names, at whatever depth: scripts, style sheets, pages, icons. */
export function filesNamedBy(manifest: Json): string[] {
  if (typeof manifest === 'string') {
    // A page may be named with a query, which it tells its two places apart by.
    const path = manifest.replace(/\?\w+$/, '');
    return /^[\w./-]+\.(js|css|html|png|svg)$/.test(path) ? [path] : [];
  }
  if (manifest === null || typeof manifest !== 'object') return [];
  return Object.values(manifest).flatMap(filesNamedBy);
}

/** @throws UserError if the manifest names a file that the build does not make */
export function requireFiles(manifest: Manifest, built: ReadonlySet<string>): void {
  const missing = filesNamedBy(manifest).filter((name) => !built.has(name.replace(/^\//, '')));
  if (missing.length > 0) throw new UserError(`manifest.json names what is not built: ${missing.join(', ')}`);
}
