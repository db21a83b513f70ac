// Runs a command of this project: `node scripts/run.mjs <command> [arguments]`. Plain JavaScript that starts on a bare
// Node with nothing installed: it installs what package-lock.json asks for, bundles scripts/<command>.ts and runs it in
// this process. Standard output belongs to the command alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command, ...rest] = process.argv.slice(2);
const install = !rest.includes('--no-install');
const args = rest.filter((arg) => arg !== '--no-install');

/** Ends with a sentence for a person: bad usage, or something missing that we may not install. */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/**
 * True if every package of package-lock.json stands in node_modules in the locked version. Compared by content, not by
 * date: npm leaves its own record there. What is not needed on this platform (`optional`) may be absent.
 */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const found = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([name, entry]) =>
        name === '' ||
        entry.link === true ||
        (found[name] === undefined ? entry.optional === true : found[name].version === entry.version),
    );
  } catch {
    return false;
  }
}

function installDependencies() {
  process.stderr.write('Installing dependencies as package-lock.json has them: npm ci\n');
  const npm = process.env.npm_execpath;
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const output = { cwd: root, stdio: ['ignore', 2, 2] };
  const result =
    npm !== undefined && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...words], output)
      : spawnSync('npm', words, { ...output, shell: process.platform === 'win32' });
  if (result.status !== 0) fail('The dependencies could not be installed; npm says why above.');
}

/** Bundles a script and returns the file. Its name is made of its content, so runs beside each other never clash. */
async function bundle(entry) {
  const esbuild = await import('esbuild');
  const built = await esbuild.build({
    entryPoints: [join(root, 'scripts', `${entry}.ts`)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    sourcemap: 'inline',
    write: false,
    logLevel: 'error',
    absWorkingDir: root,
    outdir: join(root, 'out'),
  });
  const code = built.outputFiles[0].contents;
  const cache = join(root, 'node_modules/.cache/plumbline');
  const file = join(cache, `${entry}-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    dropOld(cache);
    const half = `${file}.${process.pid}`;
    writeFileSync(half, code);
    renameSync(half, file);
  }
  return file;
}

/** Bundles of earlier states of the tree; a day is longer than any run. */
function dropOld(cache) {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of readdirSync(cache)) {
    const file = join(cache, name);
    if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? yesterday) < yesterday)
      rmSync(file, { force: true });
  }
}

const commands = readdirSync(join(root, 'scripts'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .filter((name) =>
    /^export (const|(async )?function) run\b/m.test(readFileSync(join(root, 'scripts', name), 'utf8')),
  )
  .map((name) => name.slice(0, -3));
if (!commands.includes(command)) {
  fail(`Usage: node scripts/run.mjs <command> [arguments]\nCommands: ${commands.sort().join(', ')}`);
}
if (!isInstalled()) {
  if (!install) fail('Dependencies are missing or out of date: run "npm ci", or leave out --no-install.');
  installDependencies();
}
process.setSourceMapsEnabled(true);
const file = await bundle(command).catch(() =>
  fail(`scripts/${command}.ts cannot be bundled; the reasons stand above.`),
);
try {
  const script = await import(pathToFileURL(file).href);
  process.exitCode = await script.run(args, { root, install });
} catch (error) {
  if (error?.name !== 'UserError') throw error;
  fail(error.message);
}
