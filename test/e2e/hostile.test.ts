import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { clickSeen, openCardAt } from '../../scripts/browser/cards.ts';
import { goToMark } from '../../scripts/browser/page-state.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { marksOf, test, WAIT } from './browser.ts';

const SENTENCE = "Ukraine's embassy in Dushanbe is recruiting";
const DIALOG = '[role=dialog]';

describe('a card on a page that does not play along', () => {
  test.for([
    'resets-everything',
    'transformed',
    'on-top',
    'thief',
    'untouchable',
    'scroll-jack',
    'patched-dom',
  ])('opens, is whole, and closes by its button: %s', async (name, { session, traps, open }) => {
    const page = await open(`${traps.url}${name}/source.html`);
    await marksOf(session, page);
    const card = await openCardAt(session, page, SENTENCE);
    expect(card.verdict).toBe('Unsupported');
    const [box] = await session.ask(page, 'query', DIALOG);
    expect(box?.width).toBeGreaterThan(250);
    expect(box?.height).toBeGreaterThan(100);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1100);
    const close = (await session.ask(page, 'query', `${DIALOG} .bar button`)).at(-1);
    if (close === undefined) throw new Error('The card has no close button.');
    await clickSeen(page, close);
    await expect.poll(() => session.ask(page, 'query', DIALOG), WAIT).toEqual([]);
  });

  test.for(['scroll-jack', 'on-top'])('closes by Escape: %s', async (name, { session, traps, open }) => {
    const page = await open(`${traps.url}${name}/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    await page.keyboard.press('Escape');
    await expect.poll(() => session.ask(page, 'query', DIALOG), WAIT).toEqual([]);
  });

  test('goes cleanly from a page that moves it elsewhere, and the focus is where it was', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}moves-host/source.html`);
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.querySelector('article')?.append(field);
      field.focus({ preventScroll: true });
    });
    const [mark] = await marksOf(session, page);
    await page.evaluate(() => {
      new MutationObserver(() => document.body.setAttribute('data-moved', '')).observe(
        document.querySelector('.prison') as Element,
        { childList: true },
      );
    });
    await goToMark(session, page, 'next');
    await page.waitForSelector('[data-moved]');
    await expect.poll(() => session.ask(page, 'query', '.proxy'), WAIT).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName), WAIT).toBe('input');
    expect(mark).toBeDefined();
  });

  test('goes cleanly when the page opens a modal dialog, which takes keys and presses from everything else', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Before you read on';
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.keyboard.press('Escape');
    await expect.poll(() => session.ask(page, 'query', DIALOG), WAIT).toEqual([]);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    expect((await openCardAt(session, page, SENTENCE)).verdict).toBe('Unsupported');
  });

  test('goes when the page goes to full screen over it, and opens again afterwards', async ({
    session,
    traps,
    open,
  }) => {
    const page = await openedCard(session, await open(`${traps.url}inline-markup/source.html`));
    await page.evaluate(async () => {
      await document.querySelector('article')?.requestFullscreen();
    });
    await expect.poll(() => session.ask(page, 'query', DIALOG), WAIT).toEqual([]);
    await page.evaluate(() => document.exitFullscreen());
    await expect.poll(() => page.evaluate(() => document.fullscreenElement === null), WAIT).toBe(true);
    expect((await openCardAt(session, page, SENTENCE)).verdict).toBe('Unsupported');
  });

  test('goes with a page that writes itself anew', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, SENTENCE);
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>anew</title><p>Nothing of before is left here.');
      document.close();
    });
    await expect.poll(() => session.ask(page, 'hosts'), WAIT).toBe(0);
    await expect.poll(() => session.ask(page, 'marks'), WAIT).toEqual([]);
  });
});

describe('a page script, while a card is open,', () => {
  test('finds none of its text', async ({ session, traps, open }) => {
    const page = await openedCard(session, await open(`${traps.url}inline-markup/source.html`));
    const words = (await session.ask(page, 'query', `${DIALOG} .reason`))[0]?.text ?? '';
    expect(words.length).toBeGreaterThan(20);
    const [box] = await session.ask(page, 'query', DIALOG);
    const found = await page.evaluate(
      (words, x, y) => {
        const host = document.querySelector('plumbline-host') as HTMLElement;
        const selected = () => {
          getSelection()?.selectAllChildren(document.documentElement);
          const text = String(getSelection());
          getSelection()?.removeAllRanges();
          return text;
        };
        const range = new Range();
        range.selectNode(host);
        const places = {
          innerText: document.documentElement.innerText,
          textContent: document.documentElement.textContent ?? '',
          outerHTML: document.documentElement.outerHTML,
          hostText: host.innerText,
          getHTML: host.getHTML({ serializableShadowRoots: true }),
          selection: selected(),
          range: range.toString() + range.cloneContents().textContent,
          underPointer: document
            .elementsFromPoint(x, y)
            .map((e) => e.shadowRoot?.textContent ?? '')
            .join(),
          focused: document.activeElement?.shadowRoot?.textContent ?? '',
          attributes: host.getAttributeNames().join(),
        };
        return Object.entries(places)
          .filter(([, text]) => text.includes(words.slice(0, 20)))
          .map(([place]) => place);
      },
      words,
      (box?.x ?? 0) + 30,
      (box?.y ?? 0) + 60,
    );
    expect(found).toEqual([]);
    expect(
      await page.evaluate(
        (x, y) => {
          const host = document.querySelector('plumbline-host');
          return {
            root: host?.shadowRoot ?? null,
            internals: host && 'attachInternals' in host,
            atPoint: document.elementFromPoint(x, y)?.localName,
            focused: document.activeElement?.localName,
            children: host?.childNodes.length,
          };
        },
        (box?.x ?? 0) + 30,
        (box?.y ?? 0) + 60,
      ),
    ).toMatchObject({ root: null, atPoint: 'plumbline-host', focused: 'plumbline-host', children: 0 });
  });

  test('learns of a press inside it no more than that there was one', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of [
        'click',
        'pointerdown',
        'keydown',
        'focusin',
        'toggle',
        'copy',
        'selectionchange',
      ]) {
        const tell = (event: Event) => {
          const [inner] = event.composedPath();
          heard.push(
            `${type} ${inner instanceof Element ? inner.localName : (inner?.constructor.name ?? '')}`,
          );
        };
        addEventListener(type, tell, true);
      }
      new MutationObserver((records) => {
        for (const { target } of records) heard.push(`changed ${target.nodeName.toLowerCase()}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await openedCard(session, page);
    const [reason] = await session.ask(page, 'query', `${DIALOG} .reason`);
    if (reason === undefined) throw new Error('The card gives no reason.');
    await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
    await clickSeen(page, reason);
    const heard = () => page.evaluate(() => [...new Set((window as unknown as { heard: string[] }).heard)]);
    await expect.poll(heard, WAIT).toContain('click plumbline-host');
    expect((await heard()).filter((what) => !/ (plumbline-host|HTMLDocument|document)$/.test(what))).toEqual(
      [],
    );
  });

  test('triggers nothing in it', async ({ session, traps, open }) => {
    const page = await openedCard(session, await open(`${traps.url}inline-markup/source.html`));
    const state = async () => ({
      cards: (await session.ask(page, 'query', DIALOG)).length,
      opened: (await session.ask(page, 'query', `${DIALOG} details[open]`)).length,
    });
    const before = await state();
    const close = (await session.ask(page, 'query', `${DIALOG} .bar button`)).at(-1);
    await page.evaluate(
      (x, y) => {
        const host = document.querySelector('plumbline-host') as HTMLElement;
        const at = {
          bubbles: true,
          cancelable: true,
          composed: true,
          clientX: x,
          clientY: y,
          button: 0,
          detail: 1,
        };
        for (const target of [
          host,
          document.elementFromPoint(x, y),
          document.activeElement,
          document,
          window,
        ]) {
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            target?.dispatchEvent(new PointerEvent(type, at));
          for (const key of ['Escape', 'Enter', ' ', 'Tab'])
            target?.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
        }
        host.click();
      },
      (close?.x ?? 0) + 5,
      (close?.y ?? 0) + 5,
    );
    // What a reader presses afterwards is done; what the page pressed before would have been by then.
    await page.keyboard.press('Tab');
    expect(await state()).toEqual(before);
  });

  test('reaches neither settings nor history nor our background', async ({ session, traps, open }) => {
    const page = await openedCard(session, await open(`${traps.url}inline-markup/source.html`));
    const base = await session.own.evaluate(() => chrome.runtime.getURL(''));
    const id = await session.own.evaluate(() => chrome.runtime.id);
    const reached = await page.evaluate(
      async (base, id) => {
        const said: string[] = [];
        addEventListener('message', ({ data }) => said.push(JSON.stringify(data)));
        type Outside = { runtime?: { sendMessage?(...message: unknown[]): Promise<unknown> } };
        const outside = globalThis as { chrome?: Outside; browser?: Outside };
        const message = { request: 'readHistory', args: [] };
        const answered = async (of?: Outside) => {
          try {
            return (await of?.runtime?.sendMessage?.(id, message)) ?? null;
          } catch {
            return null;
          }
        };
        const fetched = async (path: string) =>
          fetch(base + path).then(
            ({ status }) => status,
            () => null,
          );
        window.postMessage(message, '*');
        window.postMessage({ ...message, request: 'describePage' }, '*');
        return {
          answers: [await answered(outside.chrome), await answered(outside.browser)],
          files: [await fetched('manifest.json'), await fetched('options/index.html')],
          databases: (await indexedDB.databases()).length,
          stored: localStorage.length + sessionStorage.length,
          storage: 'storage' in (outside.chrome ?? {}) || 'storage' in (outside.browser ?? {}),
          heard: said.filter((what) => !what.includes('"request"')),
        };
      },
      base,
      id,
    );
    expect(reached).toEqual({
      answers: [null, null],
      files: [null, null],
      databases: 0,
      stored: 0,
      storage: false,
      heard: [],
    });
  });

  test('cannot take the shapes from the marks by a style sheet', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    const [mark] = await marksOf(session, page);
    const picture = () =>
      page.screenshot({
        encoding: 'base64',
        clip: { x: 200, y: (mark?.y ?? 0) - 20, width: 700, height: 80 },
      });
    const before = await picture();
    const dress = (css: string) =>
      page.evaluate(async (css) => {
        const style = document.createElement('style');
        style.textContent = css;
        document.head.append(style);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }, css);
    const shapes = ['asserted', 'attributed', 'appears', 'rejected', 'true'];
    await dress(
      shapes.map((name) => `::highlight(plumbline-${name}) { text-decoration: none !important }`).join('\n'),
    );
    expect(await picture()).toBe(before);
    // The picture would have shown it: it does where the page hides the words as well.
    await dress('article p { color: transparent !important }');
    expect(await picture()).not.toBe(before);
  });

  test('opens no card with a press of its own', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    const [mark] = await marksOf(session, page);
    await page.evaluate(
      (x, y) => {
        const at = {
          bubbles: true,
          cancelable: true,
          composed: true,
          clientX: x,
          clientY: y,
          button: 0,
          detail: 1,
        };
        const target = document.elementFromPoint(x, y);
        for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
          target?.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
        (target as HTMLElement | null)?.click();
      },
      mark?.x ?? 0,
      mark?.y ?? 0,
    );
    // Another page is read meanwhile: long enough for a card to have come.
    await marksOf(session, await open(`${traps.url}shadow-root/source.html`));
    expect(await session.ask(page, 'query', DIALOG)).toEqual([]);
    expect((await session.ask(page, 'marks')).filter(({ name }) => name === 'active')).toEqual([]);
  });

  test('that has replaced the DOM’s functions sees none of our calls', async ({ session, traps, open }) => {
    const page = await openedCard(session, await open(`${traps.url}patched-dom/source.html`));
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });
});

async function openedCard(session: Session, page: Page): Promise<Page> {
  await marksOf(session, page);
  await openCardAt(session, page, SENTENCE);
  return page;
}
