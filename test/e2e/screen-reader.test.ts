import type { Page, SerializedAXNode } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import { goToMark } from '../../scripts/browser/page-state.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { marksOf, test, WAIT } from './browser.ts';
import { enterList, listOf } from './reach-list.ts';

const SENTENCE = 'Nikolai Patrushev, who speaks for Russia';

/*
 * The tree that a browser gives to screen readers, in which our closed root is no wall. Only Chromium's driver hands
 * it out; both browsers build it of the same markup. What is spoken of it, only a person with a screen reader knows.
 */
describe.runIf(inject('browser') === 'chromium')('in the tree that screen readers are given', () => {
  test('the list of marks is a region with a name, behind the page, with a button for each mark', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html`);
    const marks = await marksOf(session, page);
    await listOf(session, page);
    const nodes = await treeOf(page);
    const at = nodes.findIndex(({ role, name }) => role === 'region' && /^Checked claims/.test(name ?? ''));
    expect(at).toBeGreaterThan(nodes.findIndex(({ role }) => role === 'contentinfo'));
    const region = nodes[at];
    expect(region?.name).toBe(`Checked claims on this page: ${marks.length} marks`);
    const inside = flat(region);
    expect(inside.find(({ role }) => role === 'list')?.children).toHaveLength(marks.length);
    const buttons = inside.filter(({ role }) => role === 'button');
    expect(buttons).toHaveLength(marks.length);
    for (const button of buttons) {
      expect(button.name).toMatch(/This page .* Verdict: \w+, by .+\.$/);
      expect(button).toMatchObject({ haspopup: 'dialog' });
    }
    expect(new Set(buttons.map(({ name }) => name)).size).toBe(marks.length);
  });

  test('there is one live region, polite, and empty until something is to be said', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    await listOf(session, page);
    const regions = (await treeOf(page)).filter(({ role }) => role === 'status');
    expect(regions).toMatchObject([{ live: 'polite', atomic: true }]);
  });

  test('a mark that was stepped to says its place, its sentence, what the page does and the verdict', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    await goToMark(session, page, 'next');
    await expect.poll(async () => (await session.ask(page, 'focused'))?.tag, WAIT).toBe('button');
    const button = (await treeOf(page)).find(({ focused, role }) => focused && role === 'button');
    expect(button).toMatchObject({
      name: expect.stringMatching(/^Mark 1 of \d: Nikolai Patrushev/),
      description: expect.stringMatching(
        /^This page reports that somebody says it\. Verdict: Unsupported, by .+\.$/,
      ),
      haspopup: 'dialog',
    });
  });

  test('the card is a dialog that holds nobody, called by its claim and described by who rates it', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    const { claim, ratedBy } = await openCardAt(session, page, SENTENCE);
    const dialog = (await treeOf(page)).find(({ role }) => role === 'dialog');
    expect(dialog?.name).toBe(claim);
    expect(dialog?.description).toContain('Verdict: Unsupported');
    expect(dialog?.description).toContain(ratedBy);
    expect(dialog?.modal ?? false).toBe(false);
    const headings = flat(dialog).filter(({ role }) => role === 'heading');
    expect(headings[0]).toMatchObject({ name: claim, level: 2 });
    expect(headings.slice(1).every(({ level }) => level === 3 || level === 4)).toBe(true);
    for (const button of flat(dialog).filter(({ role }) => role === 'button')) {
      expect(button.name).not.toBe('');
    }
  });

  test('only the page’s own words are in it once Plumbline is done', async ({ session, demo, open }) => {
    const page = await open(`${demo.url}roles-reversed-en.html`);
    await enterNothing(session, page);
    expect((await treeOf(page)).filter(({ role }) => role === 'status')).toEqual([]);
  });
});

describe('the language of parts', () => {
  test('is said of every text that is not in the language of the interface', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}rejected-ru.html`);
    await marksOf(session, page);
    await enterList(session, page);
    for (const { lang } of await session.ask(page, 'query', '.index-sentence')) expect(lang).toBe('ru');
    for (const { lang } of await session.ask(page, 'query', '.index h2')) expect(lang).toBe('en');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await session.ask(page, 'query', '[role=dialog]')).length, WAIT).toBe(1);
    await session.ask(page, 'unfold');
    const cyrillic = (await session.ask(page, 'query', '[role=dialog] :not(:has(*))')).filter(({ text }) =>
      /^[^A-Za-z]*\p{Script=Cyrillic}[^A-Za-z]*$/u.test(text),
    );
    expect(cyrillic.length).toBeGreaterThan(0);
    for (const { lang, text } of cyrillic)
      expect({ lang, text }).toEqual({ lang: expect.stringMatching(/^(ru|uk)$/), text });
  });
});

async function enterNothing(session: Session, page: Page): Promise<void> {
  await expect.poll(() => session.ask(page, 'hosts'), WAIT).toBe(0);
}

async function treeOf(page: Page): Promise<SerializedAXNode[]> {
  return flat((await page.accessibility.snapshot({ interestingOnly: false })) ?? undefined);
}

function flat(node: SerializedAXNode | undefined): SerializedAXNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(flat)] : [];
}
