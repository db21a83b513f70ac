import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from '../browser/launch.ts';
import { BUNDLE } from '../build/bundle.ts';

const MARKS = 40;
const PARAGRAPHS = 200;
const ROUNDS = 15;
/** Ours is too quick for a browser's clock (0.1 ms) to be timed once. */
const TIMES = 100;

/** Milliseconds, each the median of several rounds. */
export interface PaintResult {
  marks: number;
  characters: number;
  ours: number;
  /** mark.js, given the same places as offsets into the text. */
  markRanges: number;
  /** mark.js, given the sentences to look for. */
  mark: number;
}

/**
 * What it costs to show 40 marks on a long article: the shipped painting beside mark.js, on the same page in the same
 * run, each with the layout that it makes necessary. Where the sentences stand is known beforehand to ours and to
 * `markRanges`.
 *
 * @param executable Chromium
 */
export async function measurePainting(root: string, executable: string): Promise<PaintResult> {
  const { outputFiles } = await build({
    ...BUNDLE,
    entryPoints: [join(root, 'extension/content/highlights.ts')],
    globalName: 'ours',
    write: false,
  });
  const browser = await launchBrowser('chromium', { executable, headless: true });
  try {
    const page = await browser.newPage();
    await page.setContent(article());
    await page.addStyleTag({ content: readFileSync(join(root, 'extension/content/highlights.css'), 'utf8') });
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    await page.addScriptTag({
      content: readFileSync(join(root, 'node_modules/mark.js/dist/mark.min.js'), 'utf8'),
    });
    return await page.evaluate(inPage, MARKS, ROUNDS, TIMES);
  } finally {
    await browser.close();
  }
}

function article(): string {
  const paragraph = (n: number) =>
    `<p>In the ${n}th year the town council met <b>twice</b> and spoke of the bridge. Claim number ${n} says that the river runs uphill in March and downhill in May. Nobody in <a href="#${n}">the market</a> had seen it, and the price of onions fell again for the third week.</p>`;
  return `<!doctype html><body style="font: 18px/1.6 serif; width: 640px">${Array.from({ length: PARAGRAPHS }, (_, n) => paragraph(n)).join('\n')}`;
}

/** Runs in the page. */
function inPage(marks: number, rounds: number, times: number): PaintResult {
  const world = globalThis as unknown as {
    ours: {
      createHighlights(
        onRemoved: () => void,
        signal: AbortSignal,
      ): { paint(marks: unknown[], verdicts: object): void };
    };
    Mark: new (
      context: Element,
    ) => {
      mark(words: string[], options: object): void;
      markRanges(ranges: object[]): void;
      unmark(): void;
    };
  };
  const paragraphs = [...document.querySelectorAll('p')].filter((_, n) => n % 5 === 0).slice(0, marks);
  const places = paragraphs.map((paragraph) => {
    const text = [...paragraph.childNodes].find((node) => node.nodeValue?.includes('Claim number'));
    const start = text?.nodeValue?.indexOf('Claim number') ?? 0;
    const end = (text?.nodeValue?.indexOf('May.') ?? 0) + 4;
    return { text: text as Text, start, end, sentence: text?.nodeValue?.slice(start, end) ?? '' };
  });
  const whole = document.body.textContent ?? '';
  const offsets = places.map(({ sentence }) => ({ start: whole.indexOf(sentence), length: sentence.length }));
  const timed = (act: () => void, n: number) => {
    const from = performance.now();
    for (let i = 0; i < n; i++) {
      act();
      void document.body.offsetHeight;
    }
    return (performance.now() - from) / n;
  };
  const median = (all: number[]) => all.sort((a, b) => a - b)[all.length >> 1] ?? 0;
  const looks = ['asserted', 'attributed', 'rejected'];
  const paintOurs = () => {
    const made = places.map(({ text, start, end }, i) => {
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      const match = { shown: true, framing: looks[i % 3], framingSure: true, claimId: String(i) };
      return { match, range, occurrence: 0 };
    });
    highlights.paint(made, {});
  };
  const life = new AbortController();
  const highlights = world.ours.createHighlights(() => {}, life.signal);
  const all = { ours: [] as number[], markRanges: [] as number[], mark: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    all.ours.push(timed(paintOurs, times));
    highlights.paint([], {});
    const instance = new world.Mark(document.body);
    all.markRanges.push(timed(() => instance.markRanges(offsets), 1));
    instance.unmark();
    document.body.normalize();
    const words = places.map(({ sentence }) => sentence);
    all.mark.push(timed(() => instance.mark(words, { separateWordSearch: false }), 1));
    instance.unmark();
    document.body.normalize();
    // mark.js has put other text nodes in their places.
    for (const [i, place] of places.entries()) {
      const text = [...(paragraphs[i]?.childNodes ?? [])].find((node) =>
        node.nodeValue?.includes('Claim number'),
      );
      place.text = text as Text;
    }
  }
  life.abort();
  return {
    marks: places.length,
    characters: whole.length,
    ours: median(all.ours),
    markRanges: median(all.markRanges),
    mark: median(all.mark),
  };
}
