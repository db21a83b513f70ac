import type { Claim } from '../../src/claim/claim.ts';
import { type Pack, parsePack } from '../../src/claim/pack.ts';
import { PackError } from '../../src/claim/pack-error.ts';
import {
  claimsByTopic,
  claimsSwitchedOff,
  privateClaims,
  type SwitchedOff,
} from '../../src/claim/switched-off.ts';
import type { PackStore, StoredPack } from '../platform/database.ts';
import type { ClaimRecord, InstallResult, PackSummary } from '../platform/messages.ts';
import type { PackFile } from './bundled-packs.ts';
import type { MatcherPort } from './matcher-port.ts';

/** The packs in use, with the matcher over them. */
export interface Library {
  matcher(): Promise<MatcherPort>;
  claims(): Promise<Claim[]>;
  /** Ids of the claims that are not to be shown; see src/claim/switched-off.ts. */
  switchedOff(by: SwitchedOff): Promise<ReadonlySet<string>>;
  /** Ids of the claims that are listed and never marked; see src/claim/switched-off.ts. */
  private(): Promise<ReadonlySet<string>>;
  /** By id or by the id of a record that was merged into it. */
  claim(id: string): Promise<ClaimRecord | null>;
  list(): Promise<PackSummary[]>;
  /** Parses, stores, takes into use: a pack with the id of an added one replaces it. Refused, it changes nothing. */
  install(file: string, text: string): Promise<InstallResult>;
  /** Takes an added pack out; of bundled and unknown ones it does nothing. */
  remove(id: string): Promise<void>;
  /** What keeps these packs from being all that were added: `file:line: field: …`, or null. */
  checkAdded(packs: readonly StoredPack[]): Promise<string | null>;
  /**
   * Takes these packs into use in place of all that were added.
   *
   * @param write keeps them; where it fails, everything stays as it was
   * @throws PackError where `checkAdded` has something to say
   */
  replaceAdded(packs: readonly StoredPack[], write: () => Promise<void>): Promise<void>;
}

/** What the library is made of; tests bring their own. */
export interface LibraryParts {
  bundled(): Promise<PackFile[]>;
  store: PackStore;
  startMatcher(packs: Pack[], bundled: Pack[]): Promise<MatcherPort>;
  report(error: unknown, when: string): void;
  /** Milliseconds since 1970. */
  now(): number;
}

interface Shelf {
  packs: { pack: Pack; bundled: boolean }[];
  records: Map<string, ClaimRecord>;
  matcher: MatcherPort;
}

/**
 * One promise holds everything that is in use: it starts with the first question, so that waking up for anything else
 * costs nothing, and a change replaces it only once the new state stands.
 */
export function createLibrary(parts: LibraryParts): Library {
  let shelf: Promise<Shelf> | undefined;
  let changing: Promise<unknown> = Promise.resolve();

  function current(): Promise<Shelf> {
    shelf ??= load(parts).catch((error) => {
      // Not kept: the next question tries again.
      shelf = undefined;
      throw error;
    });
    return shelf;
  }

  /** Changes happen one after the other. `change` returns the packs from now on and how to write that down. */
  function change<T>(step: (now: Shelf) => Promise<T>): Promise<T> {
    const done = changing.then(async () => step(await current()));
    changing = done.catch(() => {});
    return done;
  }

  return {
    matcher: async () => (await current()).matcher,
    claims: async () => (await current()).packs.flatMap(({ pack }) => pack.claims),
    switchedOff: async (by) =>
      claimsSwitchedOff(
        (await current()).packs.map(({ pack }) => pack),
        by,
      ),
    private: async () => privateClaims((await current()).packs.map(({ pack }) => pack)),
    claim: async (id) => (await current()).records.get(id) ?? null,
    list: async () => (await current()).packs.map(summary),
    install: (file, text) =>
      change(async (now) => {
        const pack = tryParse(file, text);
        if (pack instanceof PackError) return { ok: false, problem: pack.message };
        const { id } = pack.manifest;
        if (now.packs.some((entry) => entry.bundled && entry.pack.manifest.id === id)) {
          return {
            ok: false,
            problem: `${file}:1: id: expected an id that no bundled pack has: "${id}" is one`,
          };
        }
        const rest = now.packs.filter((entry) => entry.pack.manifest.id !== id);
        const taken = takenId(pack, rest);
        if (taken)
          return {
            ok: false,
            problem: `${file}:${taken.line}: id: expected an id of its own: "${taken.id}" is in the pack "${taken.pack}"`,
          };
        const entry = { pack, bundled: false };
        const next = await build([...rest, entry], parts);
        await parts.store.put({ id, file, text, addedAt: parts.now() });
        shelf = Promise.resolve(next);
        return { ok: true, pack: summary(entry) };
      }),
    remove: (id) =>
      change(async (now) => {
        const rest = now.packs.filter((entry) => entry.bundled || entry.pack.manifest.id !== id);
        if (rest.length === now.packs.length) return;
        const next = await build(rest, parts);
        await parts.store.remove(id);
        shelf = Promise.resolve(next);
      }),
    async checkAdded(packs) {
      try {
        withAdded(await current(), packs);
        return null;
      } catch (error) {
        if (error instanceof PackError) return error.message;
        throw error;
      }
    },
    replaceAdded: (packs, write) =>
      change(async (now) => {
        const next = await build(withAdded(now, packs), parts);
        await write();
        shelf = Promise.resolve(next);
      }),
  };
}

/** The bundled packs with these beside them. @throws PackError for the first that cannot stand there */
function withAdded(now: Shelf, added: readonly PackFile[]): Shelf['packs'] {
  const packs = now.packs.filter(({ bundled }) => bundled);
  for (const { file, text } of added) {
    const pack = parsePack(text, file);
    const { id } = pack.manifest;
    if (packs.some((other) => other.pack.manifest.id === id))
      throw new PackError(file, 1, 'id', `an id that no other pack has: "${id}" is one`);
    const taken = takenId(pack, packs);
    if (taken)
      throw new PackError(
        file,
        taken.line,
        'id',
        `an id of its own: "${taken.id}" is in the pack "${taken.pack}"`,
      );
    packs.push({ pack, bundled: false });
  }
  return packs;
}

async function load(parts: LibraryParts): Promise<Shelf> {
  const packs: Shelf['packs'] = [];
  // A bundled pack was parsed by the build: failing here is a bug, and better no card than half the packs unnoticed.
  for (const { file, text } of await parts.bundled())
    packs.push({ pack: parsePack(text, file), bundled: true });
  for (const { file, text } of await addedPacks(parts)) {
    const pack = tryParse(file, text);
    // It was sound when it was added: a newer parser may be stricter. It stays stored, out of use, and is named.
    if (pack instanceof PackError) parts.report(pack, 'reading an added pack');
    else if (!takenId(pack, packs)) packs.push({ pack, bundled: false });
  }
  return build(packs, parts);
}

async function addedPacks(parts: LibraryParts): Promise<PackFile[]> {
  try {
    return (await parts.store.all()).toSorted((a, b) => a.addedAt - b.addedAt);
  } catch (error) {
    // A browser may refuse the database altogether (full disk, no storage): the bundled packs still serve.
    parts.report(error, 'opening the added packs');
    return [];
  }
}

async function build(packs: Shelf['packs'], parts: LibraryParts): Promise<Shelf> {
  const records = new Map<string, ClaimRecord>();
  for (const { pack } of packs) {
    const { id, version, title, languages, publisher, licence } = pack.manifest;
    for (const claim of pack.claims) {
      const record = { claim, pack: { id, version, title, languages, publisher, licence } };
      for (const name of [claim.id, ...claim.aliases]) records.set(name, record);
    }
  }
  const matcher = await parts.startMatcher(
    packs.map(({ pack }) => pack),
    packs.filter(({ bundled }) => bundled).map(({ pack }) => pack),
  );
  return { packs, records, matcher };
}

function tryParse(file: string, text: string): Pack | PackError {
  try {
    return parsePack(text, file);
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
}

/** A claim id names one record: an added pack must not take over that of another one. */
function takenId(pack: Pack, others: Shelf['packs']): { id: string; line: number; pack: string } | null {
  const owners = new Map<string, string>();
  for (const other of others) {
    for (const claim of other.pack.claims) {
      for (const name of [claim.id, ...claim.aliases]) owners.set(name, other.pack.manifest.id);
    }
  }
  for (const [index, claim] of pack.claims.entries()) {
    for (const name of [claim.id, ...claim.aliases]) {
      const owner = owners.get(name);
      if (owner !== undefined) return { id: name, line: index + 2, pack: owner };
    }
  }
  return null;
}

function summary({ pack, bundled }: { pack: Pack; bundled: boolean }): PackSummary {
  return { manifest: pack.manifest, claims: pack.claims.length, topics: claimsByTopic(pack), bundled };
}
