import type { Frame, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { goToMark, pageState } from '../../scripts/browser/page-state.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { hasBeenRead, marksOf, test, WAIT } from './browser.ts';

const SENTENCE =
  "Ukraine's embassy in Dushanbe is recruiting mercenaries in Tajikistan to fight against Russia.";
const INSIDE = `<!doctype html><html lang="en"><body style="margin: 0; font: 18px/1.6 serif"><p id="before">A box of its own.</p><p id="claim">${SENTENCE}</p></body></html>`;
const DIALOG = '[role=dialog]';

describe('text in a frame that the page itself can reach', () => {
  test.for(['srcdoc', 'written', 'same origin', 'in a shadow root', 'in a frame'])(
    'is read in its place, marked there, and opens a card on the page beside its sentence: %s',
    async (kind, { session, traps, open }) => {
      const page = await open(`${traps.url}inline-markup/source.html`);
      await marksOf(session, page);
      await addFrame(page, kind, `${traps.url}sentence-at-end/source.html`);
      await expect.poll(() => countMarks(session, page), WAIT).toBe(2);
      await expect
        .poll(() => paintedInFrames(page), WAIT)
        .toEqual([expect.stringMatching(/^Ukraine['’]s embassy/)]);
      await scrollToSentence(page);
      const sentence = await sentenceInFrame(page);
      await page.mouse.click(sentence.x + 60, sentence.y + 10);
      await expect.poll(() => session.ask(page, 'query', DIALOG), WAIT).toHaveLength(1);
      await expect.poll(() => session.ask(page, 'still'), WAIT).toBe(true);
      expect((await session.ask(page, 'query', `${DIALOG} .position`))[0]?.text).toMatch(/^2/);
      const covers = async () => {
        const [card] = await session.ask(page, 'query', DIALOG);
        const now = await sentenceInFrame(page);
        if (!card) return null;
        const apart =
          card.y >= now.y + now.height ? card.y - now.y - now.height : now.y - card.y - card.height;
        return apart < 0 ? 'covers it' : apart > 60 ? 'far from it' : 'beside it';
      };
      await expect.poll(covers, WAIT).toBe('beside it');
      await page.evaluate(() => window.scrollBy({ top: 40, behavior: 'instant' }));
      await expect.poll(covers, WAIT).toBe('beside it');
      await page.keyboard.press('Escape');
      await expect.poll(() => session.ask(page, 'query', DIALOG), WAIT).toEqual([]);
    },
  );

  test('is reached by keyboard, wherever frame and page are scrolled to', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await addFrame(page, 'srcdoc', '', '<div style="height: 900px"></div>');
    await expect.poll(() => countMarks(session, page), WAIT).toBe(2);
    await goToMark(session, page, 1);
    await expect.poll(async () => (await session.ask(page, 'focused'))?.tag, WAIT).toBe('button');
    await expect
      .poll(async () => {
        const [proxy] = await session.ask(page, 'query', '.proxy');
        const { y } = await sentenceInFrame(page);
        return proxy !== undefined && proxy.y > 0 && proxy.y < 800 && Math.abs(proxy.y - y) < 30;
      }, WAIT)
      .toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => session.ask(page, 'query', DIALOG), WAIT).toHaveLength(1);
  });

  test('is read again when it changes, when another document comes, and is gone with the frame', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await addFrame(page, 'srcdoc', '');
    await expect.poll(() => countMarks(session, page), WAIT).toBe(2);
    const inFrame = (change: (inside: Document) => void) =>
      page.evaluate((code) => {
        const frame = document.querySelector('iframe');
        new Function('inside', `(${code})(inside)`)(frame?.contentDocument);
      }, String(change));
    await inFrame((inside) => inside.querySelector('#claim')?.remove());
    await expect.poll(() => countMarks(session, page), WAIT).toBe(1);
    await page.evaluate((text) => {
      const inside = document.querySelector('iframe')?.contentDocument;
      inside?.body.append(Object.assign(inside.createElement('p'), { id: 'claim', textContent: text }));
    }, SENTENCE);
    await expect.poll(() => countMarks(session, page), WAIT).toBe(2);
    await page.$eval('iframe', (frame) => {
      frame.srcdoc = '<p>Another document, with nothing in it that anybody would check.';
    });
    await expect.poll(() => countMarks(session, page), WAIT).toBe(1);
    await page.$eval(
      'iframe',
      (frame, html) => {
        frame.srcdoc = html;
      },
      INSIDE,
    );
    await expect.poll(() => countMarks(session, page), WAIT).toBe(2);
    await page.$eval('iframe', (frame) => frame.remove());
    await expect.poll(() => countMarks(session, page), WAIT).toBe(1);
  });

  test('is left alone while the frame is too small to be read in', async ({ session, traps, open }) => {
    const page = await open(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await addFrame(page, 'srcdoc', '', '', 'width: 150px');
    await hasBeenRead(session, await open(`${traps.url}shadow-root/source.html`));
    await page.bringToFront();
    expect(await countMarks(session, page)).toBe(1);
    await page.$eval('iframe', (frame) => {
      frame.style.width = '600px';
    });
    await expect.poll(() => countMarks(session, page), WAIT).toBe(2);
  });
});

describe('text in a frame of another origin', () => {
  test.for(['another port', 'sandboxed'])(
    'is never read: %s',
    async (kind, { session, demo, traps, open }) => {
      const page = await open(`${traps.url}inline-markup/source.html`);
      await marksOf(session, page);
      const before = (await pageState(session, page))?.sentences;
      await addFrame(page, kind, demo.url);
      // A frame of the page's own that comes after it has been read: so would the other have been.
      await addFrame(page, 'srcdoc', '');
      await expect.poll(() => countMarks(session, page), WAIT).toBe(2);
      expect((await pageState(session, page))?.sentences).toBe((before ?? 0) + 2);
    },
  );
});

/** Puts a frame with the claim sentence behind the article's last paragraph. */
async function addFrame(page: Page, kind: string, url: string, above = '', style = ''): Promise<void> {
  await page.evaluate(
    async (kind, url, html, style) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = `width: 600px; height: 260px; border: 3px solid; padding: 7px; ${style}`;
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      if (kind === 'sandboxed') frame.setAttribute('sandbox', 'allow-scripts');
      if (/srcdoc|sandboxed|shadow/.test(kind)) frame.srcdoc = html;
      if (/origin|port/.test(kind)) frame.src = url;
      if (kind === 'in a frame') {
        frame.srcdoc =
          '<body style="margin: 0"><iframe style="width: 560px; height: 220px; border: 0"></iframe>';
      }
      const article = document.querySelector('article') as Element;
      if (/shadow/.test(kind)) {
        const box = document.createElement('div');
        box.attachShadow({ mode: 'open' }).append(frame);
        article.append(box);
      } else article.append(frame);
      if (kind === 'written') {
        frame.contentDocument?.open();
        frame.contentDocument?.write(html);
        frame.contentDocument?.close();
      }
      await loaded;
      const inner = kind === 'in a frame' ? frame.contentDocument?.querySelector('iframe') : null;
      if (inner) inner.srcdoc = html;
      frame.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
    kind,
    url,
    INSIDE.replace('<p id="before">', `${above}<p id="before">`),
    style,
  );
}

async function countMarks(session: Session, page: Page): Promise<number | undefined> {
  return (await pageState(session, page))?.marks.length;
}

/** Each frame has a registry of its own. */
async function paintedInFrames(page: Page): Promise<string[]> {
  const painted = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) =>
        frame.evaluate(() => {
          const found: string[] = [];
          for (const [name, highlight] of CSS.highlights) {
            if (name !== 'plumbline-active') for (const range of highlight) found.push(String(range));
          }
          return found;
        }),
      ),
  );
  return painted.flat();
}

/** Where the sentence in a frame stands on the page, added up from the page's side. */
async function sentenceInFrame(page: Page): Promise<{ x: number; y: number; height: number }> {
  const holder = await frameWithSentence(page);
  return holder.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('mercenaries'));
    const text = paragraph?.firstChild as Text;
    const range = document.createRange();
    range.selectNodeContents(text);
    range.setStart(text, text.data.indexOf('Ukraine'));
    const box = range.getBoundingClientRect();
    let { x, y } = range.getClientRects()[0] ?? box;
    for (let view: Window = window; view.frameElement; view = view.parent) {
      const around = view.frameElement.getBoundingClientRect();
      const style = getComputedStyle(view.frameElement);
      x += around.x + Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.paddingLeft);
      y += around.y + Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.paddingTop);
    }
    return { x, y, height: box.height };
  });
}

async function scrollToSentence(page: Page): Promise<void> {
  const holder = await frameWithSentence(page);
  await holder.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('mercenaries'));
    paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}

async function frameWithSentence(page: Page): Promise<Frame> {
  for (const frame of page.frames().slice(1)) {
    if (await frame.evaluate(() => document.body?.innerText.includes('mercenaries') === true)) return frame;
  }
  throw new Error('No frame has the sentence.');
}
