const FOLDS = 5;

/**
 * Five folds by claim, so that no claim is judged by weights that saw it.
 *
 * @param claims ids, as often and in whatever order they come
 * @returns for each fold, whether a claim is in it
 */
export function foldsOf(claims: readonly string[]): ((claim: string) => boolean)[] {
  const inOrder = [...new Set(claims)].sort();
  const foldOf = new Map(inOrder.map((claim, i) => [claim, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => (claim) => foldOf.get(claim) === fold);
}
