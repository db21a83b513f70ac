/** Which of the ranked claims are relevant, best first, for one query. */
export interface RankedQuery {
  /** For each rank whether what stands there is relevant. */
  relevant: readonly boolean[];
  /** How many claims are relevant at all, found or not; at least 1. */
  total: number;
}

/**
 * Average precision over the first `depth` ranks. As the CheckThat! scorer does, it divides by all relevant claims, not
 * by those that fit into the depth.
 */
export function averagePrecision({ relevant, total }: RankedQuery, depth = relevant.length): number {
  let hits = 0;
  let sum = 0;
  relevant.slice(0, depth).forEach((hit, rank) => {
    if (hit) sum += ++hits / (rank + 1);
  });
  return sum / total;
}

/** Share of the first `depth` ranks that is relevant; ranks that are not filled count as misses. */
export function precision({ relevant }: Pick<RankedQuery, 'relevant'>, depth: number): number {
  return relevant.slice(0, depth).filter(Boolean).length / depth;
}

/** Share of all relevant claims that stands in the first `depth` ranks. */
export function recall({ relevant, total }: RankedQuery, depth: number): number {
  return relevant.slice(0, depth).filter(Boolean).length / total;
}
