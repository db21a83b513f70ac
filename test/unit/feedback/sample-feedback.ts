import type { Hidden, Rating, Report } from '../../../src/feedback/feedback.ts';

const pack = { id: 'test-pack', version: '1.0.0' };

export const report = (changes: Partial<Report> = {}): Report => ({
  kind: 'not-this',
  claimId: 'japan-hires-lumberjacks',
  pack,
  engine: '0.1.0',
  lang: 'en',
  sentence: 'Japan buys cedar from Canadian lumberjacks.',
  day: '2026-11-22',
  url: null,
  reviewed: false,
  ...changes,
});

export const hidden = (changes: Partial<Hidden> = {}): Hidden => ({
  kind: 'hidden',
  claimId: 'japan-hires-lumberjacks',
  site: null,
  day: '2026-11-22',
  ...changes,
});

export const rating = (changes: Partial<Rating> = {}): Rating => ({
  kind: 'rating',
  claimId: 'japan-hires-lumberjacks',
  pack,
  engine: '0.1.0',
  helpful: false,
  reason: 'misses',
  day: '2026-11-22',
  ...changes,
});
