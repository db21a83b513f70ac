/**
 * Positions of the highest scores, best first; equal ones in their order. Scores of 0 and less are left out.
 *
 * A heap of the best so far, worst on top: one comparison for most of the scores.
 */
export function topPositions(scores: ArrayLike<number>, most: number): number[] {
  const heap: number[] = [];
  const worse = (a: number, b: number) => {
    const [x, y] = [scores[a] ?? 0, scores[b] ?? 0];
    return x < y || (x === y && a > b);
  };
  for (let position = 0; position < scores.length; position++) {
    if (!((scores[position] ?? 0) > 0) || most <= 0) continue;
    if (heap.length < most) {
      heap.push(position);
      rise(heap, worse);
    } else if (worse(heap[0] ?? 0, position)) {
      heap[0] = position;
      sink(heap, worse);
    }
  }
  return heap.sort((a, b) => (worse(a, b) ? 1 : -1));
}

type Worse = (a: number, b: number) => boolean;

function rise(heap: number[], worse: Worse): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!worse(heap[at] ?? 0, heap[parent] ?? 0)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink(heap: number[], worse: Worse): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    let worst = at;
    if (left < heap.length && worse(heap[left] ?? 0, heap[worst] ?? 0)) worst = left;
    if (right < heap.length && worse(heap[right] ?? 0, heap[worst] ?? 0)) worst = right;
    if (worst === at) return;
    swap(heap, at, worst);
    at = worst;
  }
}

function swap(heap: number[], a: number, b: number): void {
  [heap[a], heap[b]] = [heap[b] ?? 0, heap[a] ?? 0];
}
