import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { judgeCorpus } from '../../../scripts/packs/corpus.ts';
import { digestOf, readJudgedMarks } from '../../../scripts/packs/judged-marks.ts';
import { testPack } from '../claim/test-claim.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-judged-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const SENTENCE = 'Japan is hiring lumberjacks in Canada through its consulate.';
writeFileSync(
  join(folder, 'news.jsonl'),
  [
    { id: 'n1', lang: 'en', text: `Fog came in. ${SENTENCE}` },
    { id: 'n2', lang: 'en', text: 'The harbour was calm.' },
    { id: 'labels', claims: [] },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join(''),
);
const mark = {
  claim: 'japan-hires-lumberjacks',
  doc: 'n1',
  sentence: digestOf(SENTENCE),
  framing: 'asserted',
  judgement: 'right',
  reason: 'says so',
};
const judged = (...marks: object[]) => {
  const file = join(folder, 'judged.txt');
  writeFileSync(file, marks.map((m) => `${JSON.stringify(m)}\n`).join(''));
  return file;
};
async function run(file: string) {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const code = await judgeCorpus([testPack()], folder, file, '2026-11-22');
  return { code, said: said.mock.calls.map(([line]) => String(line)).join('\n') };
}

describe('the marks on a corpus', () => {
  it('fail where nobody has judged them, and come with the line to complete', async () => {
    const { code, said } = await run(join(folder, 'no-such-file'));
    expect(code).toBe(1);
    expect(said).toContain(`NOT JUDGED  japan-hires-lumberjacks (asserted`);
    expect(said).toContain(`"sentence":"${digestOf(SENTENCE)}","framing":"asserted","judgement":""`);
    expect(said).toContain('2 documents, 3 sentences (1 records without text): 1 marks');
  });

  it('pass where each is judged, a wrong one too, with its reason beside it', async () => {
    const { code, said } = await run(judged({ ...mark, judgement: 'wrong', reason: 'other consulate' }));
    expect(code).toBe(0);
    expect(said).toContain('other consulate');
    expect(said).toContain('1 marks, 0 right, 1 wrong, 0 not judged');
  });

  it('fail again where the page is now said to treat the claim otherwise', async () => {
    const { code, said } = await run(judged({ ...mark, framing: 'rejected' }));
    expect(code).toBe(1);
    expect(said).toContain('1 judged before are marked no more');
  });
});

describe('the list of judged marks', () => {
  it('is refused with line and field where a judgement or its reason is missing', () => {
    expect(() => readJudgedMarks(judged(mark, { ...mark, judgement: '' }), 'list')).toThrow(
      'list:2: judgement: expected right or wrong',
    );
    expect(() => readJudgedMarks(judged({ ...mark, reason: '' }), 'list')).toThrow('list:1: reason: ');
    expect(() => readJudgedMarks(judged(mark, mark), 'list')).toThrow('list:2: this mark has been judged');
  });

  it('finds a sentence again however its white space is laid out', () => {
    expect(digestOf(' A  sentence\n here ')).toBe(digestOf('A sentence here'));
  });
});
