/** One event of a DevTools trace, as far as it is looked at. Times are microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time of the thread itself: what other programs do meanwhile does not count. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** What was asked of a browser for such a trace. */
export const TRACED = [
  '-*',
  'devtools.timeline',
  // RunTask: the browser's unit of work on a page's main thread.
  'disabled-by-default-devtools.timeline',
  'v8',
  // RunMicrotasks: what comes after an `await`.
  'v8.execute',
];

/** How long scripts ran during one load of a page, in milliseconds of the main thread. */
export interface ScriptTimes {
  /** A content script that does nothing. */
  start: number;
  /** The text of the page walked once and cut into sentences. */
  floor: number;
  /** Our gate, and our content script from its first line on. */
  gate: number;
  content: number;
  /** The longest that ours ran within one task of the browser. */
  longest: number;
}

/** Names of the scripts in a trace: the ends of their addresses. */
export interface ScriptNames {
  start: string;
  floor: string;
  content: string;
}

/** Events that are script at work: its compiling, running, what follows a promise. What they call is inside them. */
const SCRIPT = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall', 'RunMicrotasks']);

/**
 * The loads of pages that a trace holds, in order. A load begins where the yardstick's empty script starts.
 *
 * Pages are served without their own scripts, so all script on their main thread is ours, but for the yardstick's.
 * Promises say nothing of whose they are: each that runs from a load's beginning to its floor counts as ours.
 * Time is that of the thread; layout and garbage collection within our calls is inside, nested events count once.
 */
export function readLoads(events: readonly TraceEvent[], names: ScriptNames): ScriptTimes[] {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || duration(b) - duration(a));
  const starts = sorted.filter((event) => isRunOf(event, names.start));
  return starts.map((start, i) => {
    const next = starts[i + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const within = sorted.filter(
      ({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts < next && ts >= start.ts - BEFORE,
    );
    return readLoad(within, start, names);
  });
}

/** Both extensions' scripts start in one task, in either order. Microseconds. */
const BEFORE = 200_000;

function readLoad(events: readonly TraceEvent[], start: TraceEvent, names: ScriptNames): ScriptTimes {
  const times: ScriptTimes = { start: 0, floor: 0, gate: 0, content: 0, longest: 0 };
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const inTask = new Map<TraceEvent | undefined, number>();
  let task = 0;
  let end = Number.NEGATIVE_INFINITY;
  let part: 'gate' | 'content' = 'gate';
  for (const event of events) {
    // Nested events lie within the one before.
    if (!SCRIPT.has(event.name) || event.ts < end) continue;
    end = event.ts + duration(event);
    const time = (event.tdur ?? duration(event)) / 1000;
    const url = event.args?.data?.url ?? '';
    if (url.endsWith(names.start)) times.start += time;
    else if (url.endsWith(names.floor)) times.floor += time;
    else if (times.floor === 0 && (url.startsWith('chrome-extension:') || event.ts >= start.ts)) {
      if (url.endsWith(names.content)) part = 'content';
      times[part] += time;
      while (task < tasks.length && endOf(tasks[task]) <= event.ts) task++;
      const holder = tasks[task];
      inTask.set(holder, (inTask.get(holder) ?? 0) + time);
    }
  }
  for (const time of inTask.values()) times.longest = Math.max(times.longest, time);
  return times;
}

function isRunOf({ name, args }: TraceEvent, script: string): boolean {
  return name === 'EvaluateScript' && (args?.data?.url ?? '').endsWith(script);
}

function duration(event: TraceEvent): number {
  return event.dur ?? 0;
}

function endOf(event: TraceEvent | undefined): number {
  return event ? event.ts + duration(event) : Number.POSITIVE_INFINITY;
}
