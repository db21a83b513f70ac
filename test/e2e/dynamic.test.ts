import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import { pageState } from '../../scripts/browser/page-state.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { marksOf, test, WAIT } from './browser.ts';

const CROCUS = 'Ukrainian special services were behind the attack on Crocus City Hall.';
const EMBASSY =
  "Ukraine's embassy in Dushanbe is recruiting mercenaries in Tajikistan to fight against Russia.";
const LONG = 'long-article/source.html';

const textsOf = async (session: Session, page: Page) =>
  (await session.ask(page, 'marks')).filter(({ name }) => name !== 'active').map(({ text }) => text);

/** Hears what content scripts ask the background, on a page of the extension's own, where every request comes by. */
async function hearQuestions(session: Session): Promise<() => Promise<string[]>> {
  type Hearing = { heard: string[] | undefined };
  await session.own.evaluate(() => {
    const hearing = globalThis as unknown as Hearing;
    const first = hearing.heard === undefined;
    hearing.heard = [];
    if (!first) return;
    chrome.runtime.onMessage.addListener((message) => {
      if (message?.request === 'findMatches') hearing.heard?.push(message.args[0].text);
    });
  });
  return () => session.own.evaluate(() => (globalThis as unknown as Hearing).heard ?? []);
}

describe('only what has changed is compared again', () => {
  test('a paragraph that comes late, with the few before it that it is understood by', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(traps.url + LONG);
    await marksOf(session, page);
    const before = (await pageState(session, page))?.sentences ?? 0;
    const questions = await hearQuestions(session);
    await page.evaluate((text) => {
      const late = document.createElement('p');
      late.textContent = text;
      document.querySelector('article')?.append(late);
    }, EMBASSY);
    await expect.poll(() => textsOf(session, page), WAIT).toEqual([CROCUS, EMBASSY]);
    const asked = await questions();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(EMBASSY);
    expect(asked[0]?.length).toBeLessThan(2_300);
    expect(asked[0]).not.toContain('The harbour of the small town');
    expect((await pageState(session, page))?.sentences).toBe(before + 1);
  });

  test('and nothing where the same text is written anew: its mark is there in the next frame', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(traps.url + LONG);
    await marksOf(session, page);
    const questions = await hearQuestions(session);
    const painted = await page.evaluate(async () => {
      const paragraph = document.querySelector('#claim') as HTMLElement;
      const { innerHTML } = paragraph;
      paragraph.innerHTML = innerHTML;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return [...CSS.highlights].flatMap(([, highlight]) => [...highlight].map(String));
    });
    expect(painted).toContain(CROCUS);
    // All of the article, as frameworks do that render on the server and again in the browser.
    await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      const { innerHTML } = main;
      main.innerHTML = innerHTML;
    });
    await expect.poll(() => textsOf(session, page), WAIT).toEqual([CROCUS]);
    expect(await questions()).toEqual([]);
  });

  test('what a reader writes in an editor of the article is not read', async ({ session, traps, open }) => {
    const page = await open(traps.url + LONG);
    await page.evaluate(() => {
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      editor.textContent = 'Write here what you think of the harbour.';
      document.querySelector('article')?.append(editor);
      editor.focus();
    });
    await marksOf(session, page);
    const questions = await hearQuestions(session);
    await page.keyboard.type(` ${EMBASSY} `);
    // Something else that is read, after which the editor would have been read too.
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'The boats lay still, and nobody in the bakery spoke of anything but the ice.';
      document.querySelector('h1')?.after(late);
    });
    await expect.poll(async () => (await questions()).length, WAIT).toBe(1);
    expect((await questions()).join()).not.toContain('Dushanbe');
    expect(await textsOf(session, page)).toEqual([CROCUS]);
  });
});

describe('pages that go on without a new document', () => {
  test('another article at another address: the marks and the card of the first one go', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(traps.url + LONG);
    await marksOf(session, page);
    await openCardAt(session, page, 'Ukrainian special services');
    await page.evaluate(
      (text, path) => {
        history.pushState(null, '', path);
        const paragraph = document.querySelector('#claim') as HTMLElement;
        paragraph.textContent = `${text} So it is told in the embassy row.`;
      },
      EMBASSY,
      '/long-article/another.html',
    );
    await expect.poll(() => textsOf(session, page), WAIT).toEqual([EMBASSY]);
    await expect.poll(() => session.ask(page, 'query', '[role=dialog]'), WAIT).toEqual([]);
    expect((await pageState(session, page))?.marks).toHaveLength(1);
  });

  test('the next article below, told in the address: the first one keeps its marks', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(traps.url + LONG);
    await marksOf(session, page);
    await page.evaluate((text) => {
      const next = document.createElement('article');
      next.innerHTML = `<h1>Embassy row in spring</h1><p>${text} So it is told in the row, where the plane trees stand.</p>
        <p>Most people who ring there want a visa, a stamp or a telephone number, and some only want the time of day.</p>`;
      document.querySelector('main')?.append(next);
    }, EMBASSY);
    // Until the two together are the article, the second is beside it; from then on it is read.
    await page.evaluate(() => {
      const next = [...document.querySelectorAll('article')].at(-1);
      for (let i = 0; i < 12; i++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Paragraph ${i}: the row is long, and at every gate of it somebody waits who came by the first bus and has no hurry to go home, since the next one leaves in the evening.`;
        next?.append(paragraph);
      }
      history.replaceState(null, '', '/long-article/next.html');
    });
    await expect.poll(() => textsOf(session, page), WAIT).toEqual([CROCUS, EMBASSY]);
  });

  test('a live page: posts on top are marked as they come, and the older ones keep their marks', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open(traps.url + LONG);
    await marksOf(session, page);
    const questions = await hearQuestions(session);
    for (const [i, text] of [EMBASSY, 'The ice broke at noon.', EMBASSY].entries()) {
      await page.evaluate(
        (text, i) => {
          const post = document.createElement('section');
          post.innerHTML = `<h2>Post ${i}</h2><p>${text}</p>`;
          document.querySelector('h1')?.after(post);
        },
        text,
        i,
      );
      await expect
        .poll(async () => (await questions()).some((asked) => asked.includes(`Post ${i}`)), WAIT)
        .toBe(true);
    }
    await expect.poll(() => textsOf(session, page), WAIT).toEqual([EMBASSY, EMBASSY, CROCUS]);
    const asked = await questions();
    expect(asked.every((text) => text.length < 2_500 && !text.includes('great deal of paint'))).toBe(true);
  });

  test('text in an open shadow root that changes is read again', async ({ session, traps, open }) => {
    const page = await open(traps.url + LONG);
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>The component has not loaded its text so far.</p>';
      document.querySelector('article')?.append(host);
      Object.assign(window, { host });
    });
    await marksOf(session, page);
    await expect.poll(async () => (await pageState(session, page))?.sentences, WAIT).toBeGreaterThan(35);
    await page.evaluate((text) => {
      const { host } = window as unknown as { host: Element };
      (host.shadowRoot?.firstElementChild as HTMLElement).textContent = text;
    }, EMBASSY);
    await expect
      .poll(async () => (await pageState(session, page))?.marks.map(({ quote }) => quote), WAIT)
      .toEqual([CROCUS, EMBASSY]);
  });
});

describe('text that a style sheet hides', () => {
  test.for([
    ['has no box', 'display: none'],
    ['is transparent', 'opacity: 0'],
    ['is invisible', 'visibility: hidden'],
    ['is folded to nothing', 'height: 0; overflow: hidden'],
  ])(
    'is marked once a class shows it, without a transition, where it %s',
    async ([, rule], { session, traps, open }) => {
      const page = await open(traps.url + LONG);
      await page.evaluate(
        (text, rule) => {
          const style = document.createElement('style');
          style.textContent = `body:not(.more) .folded { ${rule} }`;
          document.head.append(style);
          const folded = document.createElement('p');
          folded.className = 'folded';
          folded.textContent = text;
          document.querySelector('#claim')?.after(folded);
        },
        EMBASSY,
        rule ?? '',
      );
      await marksOf(session, page);
      await expect.poll(() => textsOf(session, page), WAIT).toEqual([CROCUS]);
      await page.evaluate(() => document.body.classList.add('more'));
      await expect.poll(() => textsOf(session, page), WAIT).toEqual([CROCUS, EMBASSY]);
    },
  );
});

test('a page that the reader goes back to, kept by the browser or loaded anew, has its marks and is read on', async ({
  session,
  traps,
  open,
}) => {
  const page = await open(traps.url + LONG);
  await marksOf(session, page);
  await page.goto(`${traps.url}not-news/source.html`);
  await page.goBack();
  await expect.poll(() => textsOf(session, page), WAIT).toEqual([CROCUS]);
  await page.evaluate((text) => {
    const late = document.createElement('p');
    late.textContent = text;
    document.querySelector('#claim')?.after(late);
  }, EMBASSY);
  await expect.poll(() => textsOf(session, page), WAIT).toEqual([CROCUS, EMBASSY]);
});
