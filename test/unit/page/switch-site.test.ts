import { describe, expect, it } from 'vitest';
import { isSiteOn, type SiteLists, switchSite } from '../../../src/page/switch-site.ts';

const HOST = 'www.letter.example';
const lists = (change: Partial<SiteLists>): SiteLists => ({
  mode: 'news',
  sitesOff: [],
  sitesOn: [],
  ...change,
});

describe('the switch of a site', () => {
  it('makes it silent where all sites are read, under one name for both spellings', () => {
    const off = switchSite(lists({ sitesOff: ['WWW.letter.example', 'other.example'] }), HOST, false);
    expect(off).toEqual({ sitesOff: ['other.example', 'letter.example'], sitesOn: [] });
    expect(switchSite(lists(off), 'letter.example', true).sitesOff).toEqual(['other.example']);
  });

  it('chooses it where sites are chosen, and takes the choice back without silencing it elsewhere', () => {
    const on = switchSite(lists({ mode: 'chosen' }), HOST, true);
    expect(on).toEqual({ sitesOff: [], sitesOn: ['letter.example'] });
    expect(switchSite(lists({ mode: 'chosen', ...on }), HOST, false)).toEqual({ sitesOff: [], sitesOn: [] });
  });

  it('ends a silence when the site is chosen', () => {
    const on = switchSite(lists({ mode: 'chosen', sitesOff: ['letter.example'] }), HOST, true);
    expect(on).toEqual({ sitesOff: [], sitesOn: ['letter.example'] });
  });

  it('stands where the page will find it after it was pressed', () => {
    for (const mode of ['news', 'chosen'] as const) {
      for (const on of [true, false]) {
        const before = lists({ mode, sitesOn: ['letter.example'], sitesOff: on ? ['letter.example'] : [] });
        expect(isSiteOn({ ...before, ...switchSite(before, HOST, on) }, HOST)).toBe(on);
      }
    }
  });
});
