import { describe, expect, it } from 'vitest';
import { resetOf, SECTIONS } from '../../../extension/options/sections.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';

describe('back to the usual settings', () => {
  it('is not offered where a section has them', () => {
    expect(SECTIONS.filter((name) => resetOf(name, DEFAULT_SETTINGS) !== null)).toEqual([]);
  });

  it('puts back what a section can set, and nothing else', () => {
    const settings = { ...DEFAULT_SETTINGS, appearance: 'dark', textSize: 200, mode: 'click' } as const;
    expect(resetOf('appearance', settings)).toEqual({ appearance: 'auto', textSize: 100 });
    expect(resetOf('reading', settings)).toEqual({ mode: 'news' });
    expect(resetOf('timing', settings)).toBeNull();
  });

  it('leaves alone the lists of sites, which a person has made and would lose', () => {
    expect(resetOf('sites', { ...DEFAULT_SETTINGS, sitesOff: ['news.example'] })).toBeNull();
  });
});
