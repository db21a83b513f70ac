import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from './tree.ts';

const rows = [
  ...read('docs/features.md').matchAll(/^\| (\d+) \| (.+?) \| (yes|partly|no)(?:: (.+))? \|$/gm),
].map(([, number, , state, note]) => ({ number: Number(number), state, note: note ?? '' }));

describe('docs/features.md', () => {
  it('has all 83 rows, in order', () => {
    expect(rows.map((r) => r.number)).toEqual(Array.from({ length: 83 }, (_, i) => i + 1));
  });

  it('says yes only together with something that is there', () => {
    for (const { number, note } of rows.filter((r) => r.state === 'yes')) {
      const files = [...note.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '');
      expect(files.length, `row ${number}`).toBeGreaterThan(0);
      for (const file of files) {
        expect(existsSync(`test/${file}`) || existsSync(file), `row ${number}: ${file}`).toBe(true);
      }
    }
  });

  it('says what is missing where it says partly', () => {
    for (const { number, note } of rows.filter((r) => r.state === 'partly'))
      expect(note, `row ${number}`).not.toBe('');
  });
});
