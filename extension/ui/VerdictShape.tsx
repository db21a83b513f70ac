import type { Verdict } from '../../src/claim/claim.ts';

const RING = 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z';

/** Outlines to be drawn, and areas to be filled, on a square of 16. No two verdicts differ by colour alone. */
const SHAPES: Record<Verdict, { lines: string; areas?: string; dashed?: string }> = {
  false: { lines: `${RING}M5.5 5.5l5 5M10.5 5.5l-5 5` },
  misleading: { lines: `${RING}M4.2 8.9c1.3-2.6 2.5-2.6 3.8-.9s2.5 1.7 3.8-.9` },
  unsupported: { lines: '', dashed: RING },
  disputed: { lines: RING, areas: 'M8 1.5a6.5 6.5 0 0 0 0 13z' },
  'missing-context': { lines: 'M8 8V1.5A6.5 6.5 0 1 0 14.5 8z', areas: 'M10.6 1.4a6.5 6.5 0 0 1 4 4l-4 .1z' },
  satire: { lines: 'M2 2.5h12v8.5H8.5L5 14.2V11H2z', areas: 'M5 5.2h2v3H5zM9 5.2h2v3H9z' },
  true: { lines: `${RING}M4.9 8.2l2.2 2.3l4-4.6` },
};

/** The shape of a verdict, in the colour of the text around it. The word always stands beside it. */
export function VerdictShape({ verdict }: { verdict: Verdict }) {
  const { lines, areas, dashed } = SHAPES[verdict];
  return (
    <svg class="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path class="shape-lines" d={lines} />
      {dashed && <path class="shape-lines" d={dashed} stroke-dasharray="2.6 2.5" />}
      {areas && <path class="shape-areas" d={areas} />}
    </svg>
  );
}
