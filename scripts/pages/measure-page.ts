import type { Bench } from './bench.ts';
import type { SavedPage } from './corpus.ts';
import { readLoads, type ScriptTimes, TRACED, type TraceEvent } from './trace.ts';
import { type Heard, type PageAsLeft, withTab } from './worlds.ts';

/** What was seen of one page. */
export interface Measured {
  /** Whether the gate opened. */
  read: boolean;
  /** What was handed to the background as the page's text; empty where nothing was. */
  text: string;
  /** Marks that were shown. */
  marks: number;
  /**
   * With Plumbline and without it. Of the shifts the least of all loads: what the page itself shifts depends on how its
   * text came in, what we did would be there each time.
   */
  left: PageAsLeft;
  leftBare: PageAsLeft;
  /** One entry a load. */
  loads: ScriptTimes[];
}

/** Milliseconds. The gate looks again so long after a page has loaded (SETTLED of content/gate.ts), and a little more. */
const SECOND_LOOK = 1_500 + 300;
/** A page that is read is compared soon; later than this it has failed. */
const READING = 20_000;
/** The answer and what is painted then take less; further questions are waited for. */
const SILENCE = 500;

/** Loads a page in a new tab several times with Plumbline, and once without. */
export async function measurePage(bench: Bench, page: SavedPage, times: number): Promise<Measured> {
  const url = bench.server.urlOf(page);
  const { browser, ears, yard } = bench.ours;
  const client = await browser.target().createCDPSession();
  const stopTrace = await startTrace(client);
  let left: PageAsLeft = { html: '', shift: Number.POSITIVE_INFINITY };
  let heard: Heard[] = [];
  let events: TraceEvent[] = [];
  try {
    for (let load = 0; load < times; load++) {
      heard = await withTab(browser, url, async () => {
        if (await ears.waitFor('startReading', SECOND_LOOK)) await ears.waitFor('findMatches', READING);
        await ears.waitForSilence(SILENCE);
        await yard.runFloor();
        const now = await yard.look();
        left = { html: now.html, shift: Math.min(now.shift, left.shift) };
        return ears.take();
      });
    }
  } finally {
    // Also where a load failed: the next page needs a trace of its own.
    events = await stopTrace();
    await client.detach();
  }
  const leftBare = await withTab(bench.bare.browser, url, () => bench.bare.yard.look());
  return {
    read: heard.some(({ request }) => request === 'startReading'),
    text: heard.map(textOf).join('\n\n'),
    marks: heard.reduce((most, { request, args }) => (request === 'showCount' ? Number(args[0]) : most), 0),
    left,
    leftBare,
    loads: readLoads(events, { start: '/start.js', floor: '/floor.js', content: '/content.js' }),
  };
}

function textOf({ request, args }: Heard): string {
  // What content scripts tell without being asked has no arguments.
  if (request !== 'findMatches') return '';
  const [page] = args as [{ text?: unknown }?];
  return typeof page?.text === 'string' ? page.text : '';
}

type Client = Awaited<ReturnType<ReturnType<Bench['ours']['browser']['target']>['createCDPSession']>>;

/** @returns ends the trace and gives its events */
async function startTrace(client: Client): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  client.on('Tracing.dataCollected', collect);
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      excludedCategories: TRACED.filter((name) => name.startsWith('-')).map((name) => name.slice(1)),
      includedCategories: TRACED.filter((name) => !name.startsWith('-')),
    },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => client.once('Tracing.tracingComplete', () => resolve()));
    await client.send('Tracing.end');
    await complete;
    client.off('Tracing.dataCollected', collect);
    return events;
  };
}
