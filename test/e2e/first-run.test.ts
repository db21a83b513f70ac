import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Session } from '../../scripts/browser/session.ts';
import { axeOn, SCHEMES, setScheme } from './axe-on.ts';
import { test, WAIT } from './browser.ts';
import { withSettings } from './settings.ts';

const FIRST = 'welcome/index.html';

// That it opens by itself after an installation, every session sees: openSession waits for it.
describe('the first-run page', () => {
  test('has an example with two real marks: a report of the claim, and its rejection', async ({
    session,
  }) => {
    const first = await openFirst(session);
    expect(await painted(first)).toEqual([
      ['attributed', 'A visitor in the front row said that people use only ten percent of their brain.'],
      ['rejected', 'It is a myth that humans use only 10 percent of their brain, the speaker replied.'],
    ]);
    await first.close();
  });

  test('opens the real card when a mark of the example is clicked', async ({ session }) => {
    const first = await openFirst(session);
    const { x, y } = await middleOf(first, 'attributed');
    await first.mouse.click(x, y);
    await expect.poll(() => cardText(first), WAIT).toContain('People use only ten percent of their brain.');
    expect(await cardText(first)).toContain('False');
    await first.keyboard.press('Escape');
    await expect.poll(() => cardText(first), WAIT).toBe('');
    await first.close();
  });

  test('opens it by keyboard too, in its real looks', async ({ session }) => {
    const first = await openFirst(session);
    await first.focus('section > .button');
    await first.keyboard.press('Enter');
    await expect.poll(async () => (await inHost(first)).focused, WAIT).toContain('proxy');
    await first.keyboard.press('Enter');
    await expect.poll(() => cardText(first), WAIT).toContain('ten percent');
    // Styled: without its sheet it would be as wide as the page.
    const { width } = await inHost(first);
    expect(width).toBeGreaterThan(200);
    expect(width).toBeLessThan(700);
    await first.close();
  });

  test('keeps the mode that is chosen there, and goes on showing its example', async ({ session }) => {
    await withSettings(session, {}, async () => {
      const first = await openFirst(session);
      await first.evaluate(() => document.querySelector<HTMLElement>('input[value=click]')?.click());
      const mode = () =>
        first.evaluate(
          async () =>
            ((await chrome.storage.local.get('settings')).settings as { mode?: string } | undefined)?.mode,
        );
      await expect.poll(mode, WAIT).toBe('click');
      expect(await painted(first)).toHaveLength(2);
      await first.close();
    });
  });

  test('leads to all settings', async ({ session }) => {
    const first = await openFirst(session);
    await first.evaluate(() => document.querySelector<HTMLElement>('footer .button')?.click());
    // Where one is open already, the browser brings that to the front.
    const inFront = () =>
      session.own.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.url ?? '');
    await expect.poll(inFront, WAIT).toContain('/options/index.html');
    await first.close();
  });

  test('says that unmarked is not verified, and asks for nothing', async ({ session }) => {
    const first = await openFirst(session);
    const text = await first.evaluate(() => document.body.innerText);
    expect(text).toContain('Unmarked is not the same as verified');
    expect(text).not.toMatch(/sign in|e-mail|password/i);
    expect(await first.$$('input:not([type=radio])')).toHaveLength(0);
    await first.close();
  });

  test.for([1100, 360, 320])('fits a window of %i pixels', async (width, { session }) => {
    const first = await openFirst(session);
    await first.setViewport({ width, height: 800 });
    const wide = () => first.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(wide, WAIT).toBeLessThanOrEqual(width);
    await first.close();
  });

  test.for(SCHEMES)('has no fault that axe knows, in %s colours', async (scheme, { session }) => {
    const first = await openFirst(session);
    await setScheme(first, scheme);
    expect(await axeOn(first)).toEqual([]);
    await first.close();
  });
});

/** Opens the page and waits for its marks. */
async function openFirst(session: Session): Promise<Page> {
  const first = await session.openOwn(FIRST);
  await first.bringToFront();
  await expect.poll(async () => (await painted(first)).length, WAIT).toBe(2);
  return first;
}

/** What is marked on one of our own pages, where the probe cannot look; the mark in use is left out. */
function painted(page: Page): Promise<[name: string, text: string][]> {
  return page.evaluate(() => {
    const found: [string, string][] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Set<Range>]>) {
      const look = /^plumbline-(asserted|attributed|rejected|questioned|appears|true)$/.exec(name)?.[1];
      if (look) for (const range of highlight) found.push([look, range.toString()]);
    }
    return found;
  });
}

function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  return page.evaluate((name) => {
    const highlight = CSS.highlights.get(`plumbline-${name}`) as unknown as Set<Range>;
    const [box] = [...highlight][0]?.getClientRects() ?? [];
    return { x: (box?.left ?? 0) + 40, y: ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2 };
  }, name);
}

/** What stands in our host's closed root, which only an extension may open; this page is one of ours. */
function inHost(page: Page): Promise<{ card: string; width: number; focused: string }> {
  return page.evaluate(() => {
    const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>(
      'plumbline-host',
    );
    const { dom } = chrome as unknown as {
      dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
    };
    const root = host && (dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot);
    const card = root?.querySelector<HTMLElement>('[role=dialog]');
    return {
      card: card?.innerText ?? '',
      width: card?.getBoundingClientRect().width ?? 0,
      focused: root?.activeElement?.className ?? '',
    };
  });
}

const cardText = async (page: Page) => (await inHost(page)).card;
