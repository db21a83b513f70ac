import { expect, it } from 'vitest';
import { diagnosis } from '../../../src/feedback/diagnosis.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';
import { sampleInput } from '../card/sample-record.ts';

const input = () => {
  const { record, match } = sampleInput({});
  return {
    plumbline: '0.1.0',
    pack: record.pack,
    browser: 'Browser/1.0',
    match,
    settings: { ...DEFAULT_SETTINGS, sitesOff: ['secret.example'], sitesOn: ['diary.example', 'b.example'] },
  };
};

it('says what a developer needs: versions, claim, wording, checks, settings', () => {
  const text = diagnosis(input());
  for (const part of ['Plumbline 0.1.0', 'Browser/1.0', 'harbour-museum-closed', 'strictness standard'])
    expect(text).toContain(part);
  for (const { check, outcome } of input().match.evidence.checks)
    expect(text).toContain(`${check}: ${outcome}`);
});

it('says nothing of what was read: neither sites nor sentence, nor the notes made of its words', () => {
  const text = diagnosis(input());
  expect(text).not.toMatch(/secret\.example|diary\.example|https?:/);
  expect(text).toContain('sitesOn 2 sites');
  expect(text).not.toContain(input().match.quote);
  for (const { note } of input().match.evidence.checks.filter(({ note }) => note !== ''))
    expect(text).not.toContain(note);
});

it('names page and sentence where the person ticked it', () => {
  const text = diagnosis({ ...input(), page: { url: 'https://news.example/a', quote: 'A sentence.' } });
  expect(text).toContain('Page: https://news.example/a\nSentence: A sentence.\n');
});
