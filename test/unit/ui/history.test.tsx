import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { HistoryPage } from '../../../extension/history/HistoryPage.tsx';
import type { HistoryState } from '../../../extension/history/history-state.ts';
import type { HistoryItem } from '../../../extension/platform/memory-messages.ts';
import { createTranslator } from '../../../extension/ui/text/translator.ts';
import { entry } from '../history/sample-history.ts';

const nothing = () => {};
const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 22, 12);

const item = (at: number, page: string, change: Partial<HistoryItem> = {}): HistoryItem => ({
  id: page,
  entry: entry(at, page),
  site: 'news.example',
  claim: null,
  change: null,
  verdictNow: null,
  ...change,
});

function html(items: HistoryItem[], change: Partial<HistoryState> = {}, corrected = 0): string {
  const list = { items, all: items.length, found: items.length, corrected };
  return renderToString(
    <HistoryPage
      state={{ search: '', list, on: true, forgotten: false, ...change }}
      t={createTranslator('en')}
      onSearch={nothing}
      onMore={nothing}
      onForget={nothing}
      onAcknowledge={nothing}
    />,
  );
}
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the history page', () => {
  it('groups what was read by day', () => {
    const shown = html([item(NOON, 'c'), item(NOON - 60_000, 'b'), item(NOON - 3 * DAY, 'a')]);
    expect(shown.match(/<h2>/g)).toHaveLength(2);
    expect(words(shown)).toMatch(/22 November 2026 .*Page c.*Page b.*19 November 2026 .*Page a/);
  });

  it.each([
    ['withdrawn', 'has withdrawn this record'],
    ['gone', 'no longer in its claim pack'],
    ['corrected', 'has corrected this record'],
    ['reworded', 'put in other words'],
  ] as const)('says of a record that was %s what became of it', (change, said) => {
    expect(words(html([item(NOON, 'a', { change })]))).toContain(said);
  });

  it('says what the verdict was and what it is', () => {
    const shown = words(html([item(NOON, 'a', { change: 'verdict', verdictNow: 'misleading' })]));
    expect(shown).toMatch(/The verdict was “\w+” when you read it\. It is now “Misleading”\./);
  });

  it('tells what was corrected once for all, and offers to put that away', () => {
    expect(words(html([item(NOON, 'a')], {}, 2))).toContain('2 claims you read have been corrected');
    expect(words(html([item(NOON, 'a')]))).not.toContain('I have seen it');
  });

  it('leads to the page that was read without telling it from where', () => {
    expect(html([item(NOON, 'a')])).toMatch(
      /<a href="https:\/\/news\.example\/a" target="_blank" rel="noopener noreferrer">/,
    );
  });

  it('shows a page at a time of what is long', () => {
    const list = { items: [item(NOON, 'a')], all: 5_000, found: 5_000, corrected: 0 };
    expect(words(html([], { list }))).toContain('Show more (4,999)');
  });

  it('says when there is nothing, and when nothing is added', () => {
    expect(words(html([]))).toContain('Nothing is here.');
    expect(words(html([], { on: false }))).toContain('The history is switched off');
  });
});
