import { describe, expect, it } from 'vitest';
import { readPackFile } from '../../../extension/options/read-pack-file.ts';
import { SAMPLE } from '../card/sample-record.ts';

const MANIFEST = {
  format: 'plumbline-pack',
  formatVersion: 2,
  id: 'town-claims',
  version: '1.0.0',
  title: { en: 'Town claims' },
  languages: ['en'],
  licence: 'CC-BY-4.0',
  publisher: { name: 'Sample Desk', contact: 'mailto:corrections@desk.example' },
  mustMatchFloor: 0,
};

const lines = (...objects: unknown[]) => objects.map((o) => `${JSON.stringify(o)}\n`).join('');
const file = (text: string) => new File([text], 'town.jsonl');

async function problemOf(text: string): Promise<string> {
  const read = await readPackFile(file(text));
  return !read.ok && read.news.kind === 'refused'
    ? read.news.problem
    : `not refused: ${JSON.stringify(read)}`;
}

describe('a pack file a person chose', () => {
  it('is handed on unchanged when it is sound', async () => {
    const text = lines(MANIFEST, SAMPLE);
    expect(await readPackFile(file(text))).toEqual({ ok: true, text });
  });

  it('is refused with file, line and field', async () => {
    expect(await problemOf(lines(MANIFEST, { ...SAMPLE, verdict: 'wrong' }))).toMatch(
      /^town\.jsonl:2: verdict: /,
    );
    expect(await problemOf(lines({ ...MANIFEST, formatVersion: 3 }))).toMatch(
      /^town\.jsonl:1: formatVersion: /,
    );
    expect(await problemOf(lines(MANIFEST, SAMPLE).slice(0, -20))).toMatch(/^town\.jsonl:2: /);
  });

  it('is refused unread when it is too large', async () => {
    const huge = {
      name: 'huge.jsonl',
      size: 200_000_000,
      text: () => Promise.reject(new Error('must not be read')),
    };
    const read = await readPackFile(huge);
    expect(read).toMatchObject({ ok: false, news: { kind: 'refused' } });
    expect(JSON.stringify(read)).toContain('huge.jsonl:1: expected a file of at most 64 MB');
  });

  it('says so when it went away meanwhile', async () => {
    const gone = { name: 'gone.jsonl', size: 10, text: () => Promise.reject(new Error('NotFoundError')) };
    expect(await readPackFile(gone)).toEqual({ ok: false, news: { kind: 'unread' } });
  });
});
