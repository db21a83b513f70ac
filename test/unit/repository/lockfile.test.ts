import { describe, expect, it } from 'vitest';
import { readJson } from './tree.ts';

type Wanted = Record<string, string>;

interface Locked {
  version?: string;
  dependencies?: Wanted;
  devDependencies?: Wanted;
  optionalDependencies?: Wanted;
}

const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json');

/** Where npm looks for a package on behalf of another one: beside it, then in each folder above. */
function findLocked(name: string, from: string): Locked | undefined {
  for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const found = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
}

describe('package-lock.json', () => {
  it('locks exactly what package.json asks for', () => {
    const { dependencies, devDependencies } = readJson<Required<Locked>>('package.json');
    expect(packages['']?.dependencies).toEqual(dependencies);
    expect(packages['']?.devDependencies).toEqual(devDependencies);
    const wanted = { ...dependencies, ...devDependencies };
    const locked = Object.keys(wanted).map((name) => [name, packages[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(locked)).toEqual(wanted);
  });

  // `npm install` leaves out what it could not look up; `npm ci` then refuses the whole file on a fresh machine.
  it('holds the parts of every package for every platform, not only for the one it was written on', () => {
    const missing = Object.entries(packages).flatMap(([from, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => findLocked(name, from) === undefined)
        .map((name) => `${from} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
