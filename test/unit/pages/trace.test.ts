import { describe, expect, it } from 'vitest';
import { readLoads, type TraceEvent } from '../../../scripts/pages/trace.ts';

const NAMES = { start: '/start.js', floor: '/floor.js', content: '/content.js' };
const OURS = 'chrome-extension://ours';
const YARD = 'chrome-extension://yard';
/** Milliseconds in, microseconds out. */
function event(
  name: string,
  at: number,
  dur: number,
  more: Partial<TraceEvent> & { url?: string } = {},
): TraceEvent {
  const { url, ...rest } = more;
  return {
    name,
    pid: 1,
    tid: 1,
    ts: at * 1000,
    dur: dur * 1000,
    tdur: dur * 1000,
    args: { data: url ? { url } : {} },
    ...rest,
  };
}
const run = (url: string, at: number, dur: number, more: Partial<TraceEvent> = {}) =>
  event('EvaluateScript', at, dur, { url, ...more });
const start = (at: number, more: Partial<TraceEvent> = {}) => run(`${YARD}/start.js`, at, 1, more);

describe('script time from a trace', () => {
  it('is told apart: empty script, gate, content script, floor', () => {
    const [load] = readLoads(
      [
        start(0),
        run(`${OURS}/gate.js`, 1, 2),
        event('RunMicrotasks', 5, 3),
        run(`${OURS}/content.js`, 20, 4),
        event('RunMicrotasks', 30, 10),
        run(`${YARD}/floor.js`, 50, 6),
      ],
      NAMES,
    );
    expect(load).toMatchObject({ start: 1, gate: 5, content: 14, floor: 6 });
  });

  it('counts what lies inside a call once', () => {
    const [load] = readLoads(
      [
        start(0),
        run(`${OURS}/gate.js`, 1, 10),
        event('v8.compile', 1, 4),
        event('FunctionCall', 6, 3),
        event('RunMicrotasks', 9, 1),
      ],
      NAMES,
    );
    expect(load?.gate).toBe(10);
  });

  it('takes the time of the thread: while another program runs, nobody is charged', () => {
    const [load] = readLoads([start(0), run(`${OURS}/gate.js`, 1, 10, { tdur: 3_000 })], NAMES);
    expect(load?.gate).toBe(3);
  });

  it('counts the gate also where it starts before the empty script', () => {
    const [load] = readLoads([run(`${OURS}/gate.js`, 0, 2), start(3)], NAMES);
    expect(load?.gate).toBe(2);
  });

  it("does not count the page's own promises before anything of ours ran, nor other threads and processes", () => {
    const [load] = readLoads(
      [
        event('RunMicrotasks', 0, 50),
        start(60),
        event('RunMicrotasks', 70, 50, { tid: 2 }),
        run(`${OURS}/background.js`, 70, 50, { pid: 2 }),
      ],
      NAMES,
    );
    expect(load).toMatchObject({ gate: 0, content: 0, longest: 0 });
  });

  it('leaves out what comes after the floor: that is the measurement itself', () => {
    const [load] = readLoads([start(0), run(`${YARD}/floor.js`, 5, 6), event('RunMicrotasks', 12, 9)], NAMES);
    expect(load).toMatchObject({ gate: 0, floor: 6 });
  });

  it('the longest is what ours ran within one task, not the task', () => {
    const [load] = readLoads(
      [
        event('RunTask', 0, 100),
        start(0),
        run(`${OURS}/gate.js`, 2, 8),
        event('RunMicrotasks', 20, 7),
        event('RunTask', 110, 20),
        run(`${OURS}/content.js`, 111, 12),
      ],
      NAMES,
    );
    expect(load?.longest).toBe(15);
  });

  it('keeps loads apart, in a process of their own or in the same one', () => {
    const loads = readLoads(
      [
        start(0),
        run(`${OURS}/gate.js`, 2, 2),
        start(1_000),
        run(`${OURS}/gate.js`, 1_002, 3),
        start(2_000, { pid: 7 }),
        run(`${OURS}/gate.js`, 2_002, 4, { pid: 7 }),
      ],
      NAMES,
    );
    expect(loads.map(({ gate }) => gate)).toEqual([2, 3, 4]);
  });
});
