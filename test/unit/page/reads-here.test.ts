import { describe, expect, it } from 'vitest';
import { readsHere, whyUnread } from '../../../src/page/reads-here.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings.ts';

const HOST = 'www.letter.example';
const NOW = Date.parse('2026-11-22T14:40:00Z');
const HOUR = 3_600_000;
const why = (change: Partial<Settings>, host = HOST) =>
  whyUnread({ ...DEFAULT_SETTINGS, ...change }, host, NOW);

describe('where Plumbline reads by itself', () => {
  it('is every news page, as long as nobody said otherwise', () => {
    expect(why({})).toBeNull();
    expect(whyUnread({}, HOST, NOW)).toBeNull();
  });

  it('is nowhere while it is off, whatever else is set', () => {
    expect(why({ on: false, mode: 'chosen', sitesOn: ['letter.example'] })).toBe('off');
  });

  it('is nowhere during a pause, which ends to the millisecond and by itself', () => {
    expect(why({ pausedUntil: NOW + HOUR })).toBe('paused');
    expect(why({ pausedUntil: NOW + 1 })).toBe('paused');
    expect(why({ pausedUntil: NOW })).toBeNull();
  });

  it('leaves out a silent site even where it was chosen as well', () => {
    expect(why({ sitesOff: ['letter.example'] })).toBe('siteOff');
    expect(why({ mode: 'chosen', sitesOn: ['letter.example'], sitesOff: ['letter.example'] })).toBe(
      'siteOff',
    );
  });

  it('is a chosen site, with or without www, and no other, in the mode for that', () => {
    const chosen: Partial<Settings> = { mode: 'chosen', sitesOn: ['letter.example'] };
    expect(why(chosen)).toBeNull();
    expect(why(chosen, 'letter.example')).toBeNull();
    expect(why(chosen, 'live.letter.example')).toBe('notChosen');
    expect(why({ mode: 'chosen' })).toBe('notChosen');
  });

  it('is no page at all in the mode where a person asks for each', () => {
    expect(why({ mode: 'click', sitesOn: ['letter.example'] })).toBe('onlyAsked');
  });

  it('is decided by what can be understood of damaged settings', () => {
    expect(whyUnread({ on: 'no', mode: 7, sitesOff: 'all', pausedUntil: '9e99' }, HOST, NOW)).toBeNull();
    expect(whyUnread({ mode: 'chosen', sitesOn: [null, 'letter.example'] }, HOST, NOW)).toBeNull();
    expect(whyUnread({ mode: 'chosen', sitesOn: 'letter.example' }, HOST, NOW)).toBe('notChosen');
  });
});

describe('a page that a person asked for', () => {
  const reads = (change: Partial<Settings>) => readsHere({ ...DEFAULT_SETTINGS, ...change }, HOST, NOW, true);

  it('is read whatever the mode', () => {
    expect(reads({ mode: 'click' })).toBe(true);
    expect(reads({ mode: 'chosen' })).toBe(true);
  });

  it('is not read against a switch or during a pause', () => {
    expect(reads({ on: false })).toBe(false);
    expect(reads({ pausedUntil: NOW + HOUR })).toBe(false);
    expect(reads({ sitesOff: ['letter.example'] })).toBe(false);
  });
});
