import type { ClaimView } from './claim-view.ts';
import type { SourceView } from './source-view.ts';

/** The words around what a citation quotes, from the text catalogue of the interface. */
export interface CitationWords {
  claim(claim: string): string;
  claimants(names: string): string;
  verdict(view: ClaimView): string;
  sources: string;
  source(source: SourceView): string;
  record(view: ClaimView): string;
}

/**
 * A claim with its verdict as plain text, for a letter, a post or an article: the claim and who made it, the verdict
 * and whose it is, every source with its address, and the pack with its version, so that others can look it up.
 */
export function citation(view: ClaimView, words: CitationWords): string {
  const { refutes, supports, context } = view.sources;
  const claimants = view.claimants.map(({ name }) => name.text).join('; ');
  return [
    words.claim(view.claim.text),
    ...(claimants === '' ? [] : [words.claimants(claimants)]),
    words.verdict(view),
    view.reason.text,
    '',
    words.sources,
    ...[...refutes, ...supports, ...context].map((source) => `- ${words.source(source)}`),
    '',
    words.record(view),
  ].join('\n');
}
