import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../scripts/pack.ts';
import { packText, testClaim, testManifest, testPack } from '../unit/claim/test-claim.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());
const write = (name: string, content: string) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** Runs the command in this process; all that it prints, and its exit code. */
async function pack(...args: string[]) {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const code = await run(args, { root: process.cwd(), install: false });
  return { code, said: said.mock.calls.map(([line]) => String(line)).join('\n') };
}

const STATED = 'Tokyo recruits lumberjacks in Canada through its consulate.';
const claim = testClaim({
  favours: ['loggers'],
  tests: {
    match: [
      { lang: 'en', text: STATED, framing: 'asserted', hard: false },
      {
        lang: 'en',
        text: 'Maple country’s sawyers find work under foreign flags.',
        framing: 'asserted',
        hard: true,
      },
    ],
    silent: [{ lang: 'en', text: 'Canada recruits lumberjacks in Japan.', why: 'roles reversed' }],
  },
});
const sound = write('sound.jsonl', packText(testPack(claim)));

describe('npm run pack', () => {
  it('test prints what is found by pack and language, the hard ones apart, and passes above the floor', async () => {
    const { code, said } = await pack('test', sound);
    expect(code).toBe(0);
    expect(said).toContain(
      'test-pack: must match 1 of 2 (50 %), floor 0 %; hard ones 0 of 1 (0 %); must not match 1 of 1',
    );
    expect(said).toContain('  en: must match 1 of 2 (50 %); must not match 1 of 1');
    expect(said).toContain('missed  japan-hires-lumberjacks [en] not found');
  });

  it('test fails where a sentence is found that must not be', async () => {
    const tests = { ...claim.tests, silent: [{ lang: 'en', text: STATED, why: 'planted' }] };
    const file = write('wrong.jsonl', packText(testPack({ ...claim, tests })));
    const { code, said } = await pack('test', file);
    expect(code).toBe(1);
    expect(said).toContain('WRONG   test-pack: japan-hires-lumberjacks [en] found as asserted');
  });

  it('validate tells a pack where it falls short, and refuses one that says it keeps to our policy', async () => {
    const told = await pack('validate', sound);
    expect(told).toMatchObject({
      code: 0,
      said: expect.stringContaining('tests.silent: expected at least 4'),
    });
    const publisher = { ...testManifest.publisher, policy: 'plumbline' };
    const held = write('held.jsonl', packText({ manifest: { ...testManifest, publisher }, claims: [claim] }));
    expect(await pack('validate', held)).toMatchObject({ code: 1 });
  });

  it('report counts favoured sides and names claims that are taken for one another', async () => {
    const twin = { ...claim, id: 'japan-hires-more', topic: 'fishing' };
    const { said } = await pack('report', write('twins.jsonl', packText(testPack(claim, twin))));
    expect(said).toContain('favours: loggers 2');
    expect(said).toContain('thin topics (fewer than 3 claims): fishing, forestry');
    expect(said).toContain('japan-hires-lumberjacks is found as japan-hires-more');
  });

  it('says how it is used where it does not understand', async () => {
    await expect(pack('publish')).rejects.toThrow('Usage: npm run pack');
    await expect(pack('test', '--corpus')).rejects.toThrow('--corpus needs a value');
    await expect(pack('build', 'only-one')).rejects.toThrow('Usage: npm run pack');
  });
});
