/**
 * Bounds of what a content script may send. The reader of the page keeps to the same figures, so that nothing it
 * sends is ever refused for its size.
 */
export const READING_LIMITS = {
  /**
   * Of one question, in UTF-16 units. A long read has 60,000; a page of this length is an archive. Set so that comparing a full text of
   * ordinary prose takes the background about a second: 400,000 took 1.7 s where that was measured.
   */
  text: 200_000,
  /**
   * Of one page until it has another address, in UTF-16 units of text that is new or has changed: a live page with a
   * post of 500 characters every ten seconds is followed for more than five hours.
   */
  life: 1_000_000,
  /**
   * Of one block, in UTF-16 units: what is longer is no paragraph and is cut into several. So a block and what it is
   * understood by (at most 19 blocks) always fit into one question.
   */
  block: 10_000,
  headings: 2_000,
  /** A round-up of fact-checks has a dozen. */
  claimReviews: 20,
  claimReviewed: 2_000,
  url: 4_000,
} as const;
