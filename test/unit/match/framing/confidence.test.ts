import { describe, expect, it } from 'vitest';
import { matchOf } from './lumberjacks.ts';

describe('the confidence of a framing', () => {
  it('is high where the page says so outright', () => {
    const found = matchOf('It is false that Japan is hiring lumberjacks in Canada.');
    expect(found?.framingSure).toBe(true);
    expect(found?.framingConfidence).toBeGreaterThan(0.9);
  });

  it('is too low to name it where only a noun tells of a statement', () => {
    const found = matchOf('The idea that Japan is hiring lumberjacks in Canada rests on a letter.');
    expect(found).toMatchObject({ framing: 'attributed', framingSure: false });
  });
});
