import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { streamToScan } from '../../scripts/bench/scan-stream.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-stream-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('measuring what scan takes for a stream', () => {
  it('says so where there is nothing to send, and leaves no process behind', async () => {
    await expect(streamToScan(process.cwd(), folder, 1)).rejects.toThrow('no documents to send');
  });

  it('sends a folder over and over, and counts every answer', async () => {
    writeFileSync(join(folder, 'fog.txt'), 'Fog came in. The pier was closed.');
    writeFileSync(join(folder, 'news.jsonl'), '{"id":"a","text":"Cedar is dear."}\n{"id":"labels"}\n');
    const result = await streamToScan(process.cwd(), folder, 0.001);
    expect(result.documents).toBeGreaterThan(4);
    expect(result.sentences).toBe(result.documents + Math.ceil(result.documents / 2));
    expect(result.peakMegabytes).toBeGreaterThan(10);
    expect(result.processorSeconds).toBeGreaterThan(0);
  });
});
