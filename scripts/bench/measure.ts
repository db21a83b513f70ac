import type { Engine, Query } from './engines.ts';

/** Queries answered in one go before the next engine has its turn: whatever slows the machine slows them all. */
const BLOCK = 50;

/**
 * Milliseconds of the processor that each engine takes for one query, by name; other programs do not count, our own
 * garbage collection does. Every query is asked once: in life no sentence comes twice. `warmUp` is asked before, for the
 * compiler's sake.
 */
export function timePerQuery(
  engines: readonly Engine[],
  queries: readonly Query[],
  warmUp: readonly Query[],
): Map<string, number> {
  for (const engine of engines) engine.answer(warmUp);
  const times = new Map(engines.map((engine) => [engine.name, 0]));
  for (let from = 0; from < queries.length; from += BLOCK) {
    const block = queries.slice(from, from + BLOCK);
    for (const engine of engines) {
      const start = process.cpuUsage();
      engine.answer(block);
      const { user, system } = process.cpuUsage(start);
      times.set(engine.name, (times.get(engine.name) ?? 0) + (user + system) / 1000);
    }
  }
  return new Map([...times].map(([name, time]) => [name, time / queries.length]));
}

/** The shortest of several measurements of one thing, in milliseconds: other programs only ever add. */
export function bestTime(times: number, act: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return Math.min(...taken);
}
