import type { Page } from 'puppeteer-core';
import type { Session } from '../browser/session.ts';
import { contrastOf, type Sample } from './pixels.ts';

/** Every shape a mark can have, and the bar of the active one: names of highlights, as highlights.ts gives them. */
export const SHAPES = [
  'asserted',
  'attributed',
  'appears',
  'rejected',
  'questioned',
  'true',
  'active',
] as const;
export type Shape = (typeof SHAPES)[number];

/**
 * WCAG 2.2 asks 4.5:1 of the colours of text (1.4.3) and 3:1 of what is no text (1.4.11). As painted, small text of
 * 4.5:1 measures a little less, for its strokes are thinner than a pixel.
 */
export const READABLE = 4.2;
export const SEEN = 3;

/**
 * Text that has no colour of its own but lets a picture through has no colour for its line either. Known and told in
 * docs/marks.md; the keyboard and the panel lead there.
 */
const KNOWN_GAPS = ['text cut from a gradient'];

/** Where a line is not seen although the text can be read, in words. */
export function unseenLines(surfaces: readonly Surface[]): string[] {
  return surfaces
    .filter(({ name, text }) => text >= READABLE && !KNOWN_GAPS.includes(name))
    .flatMap(({ name, lines }) =>
      SHAPES.filter((shape) => lines[shape] < SEEN).map(
        (shape) => `${shape} on ${name}: ${lines[shape].toFixed(1)}:1`,
      ),
    );
}

export interface Surface {
  name: string;
  /** Contrast of the text itself, as painted. */
  text: number;
  /** Contrast of each shape's line, as painted. */
  lines: Record<Shape, number>;
}

/**
 * Paints each shape on each sample of a page, with the style sheet that is shipped, and measures the pixels: the page
 * without its text, with it, and with each line. Where the text can be read, every line should be seen.
 *
 * @param url a page whose samples are `[data-sample]`, each on one line
 * @param prepare makes the page look otherwise before
 */
export async function measureContrast(
  session: Session,
  url: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Surface[]> {
  const page = await session.open(url);
  try {
    await page.setViewport({ width: 1000, height: 1300 });
    await page.bringToFront();
    await prepare?.(page);
    await bringShapes(session, page);
    const samples = await findSamples(page);
    const ground = await picture(page, hideText);
    const plain = await picture(page, () => () => {});
    const text = await contrastOf(page, ground, ground, plain, samples);
    const lines = new Map<Shape, number[]>();
    for (const shape of SHAPES) {
      const marked = await picture(page, paint, shape);
      lines.set(shape, await contrastOf(page, ground, plain, marked, samples));
    }
    return samples.map(({ name }, i) => ({
      name,
      text: text[i] ?? 0,
      lines: Object.fromEntries(SHAPES.map((shape) => [shape, lines.get(shape)?.[i] ?? 0])) as Record<
        Shape,
        number
      >,
    }));
  } finally {
    await page.close();
  }
}

/** As the background brings them into a page that is read. */
async function bringShapes(session: Session, page: Page): Promise<void> {
  await session.own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).filter((tab) => tab.url === url).at(-1);
    const target = { tabId: tab?.id ?? -1 };
    await chrome.scripting.insertCSS({ target, files: ['/highlights.css'], origin: 'USER' });
  }, page.url());
}

function findSamples(page: Page): Promise<Sample[]> {
  return page.$$eval('[data-sample]', (all) =>
    all.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return {
        name: element.getAttribute('data-sample') ?? '',
        left: Math.floor(left),
        top: Math.floor(top),
        right: Math.ceil(right),
        // Lines may stand a little below the box of their text.
        bottom: Math.ceil(bottom) + 8,
      };
    }),
  );
}

function hideText(): () => void {
  const style = document.createElement('style');
  style.textContent = '[data-sample], [data-sample] * { visibility: hidden !important }';
  document.head.append(style);
  return () => style.remove();
}

function paint(shape: string): () => void {
  const all = [...document.querySelectorAll('[data-sample]')].map((element) => {
    const range = new Range();
    range.selectNodeContents(element);
    return range;
  });
  const names = [
    `plumbline-${shape}`,
    ...(shape === 'appears' || shape === 'true' ? ['plumbline_dots'] : []),
  ];
  for (const name of names) CSS.highlights.set(name, new Highlight(...all));
  return () => {
    for (const name of names) CSS.highlights.delete(name);
  };
}

/** A picture of the page after `change`, which returns how to undo it. */
async function picture(page: Page, change: (shape: string) => () => void, shape = ''): Promise<string> {
  const undo = await page.evaluateHandle(change, shape);
  const png = await page.screenshot({ encoding: 'base64' });
  await undo.evaluate((undo) => undo());
  return png;
}
