/**
 * Bounds of what a content script may send. The reader of the page keeps to the same figures, so that nothing it
 * sends is ever refused for its size.
 */
export const READING_LIMITS = {
  /**
   * UTF-16 units. A long read has 60,000; a page of this length is an archive. Set so that comparing a full text of
   * ordinary prose takes the background about a second: 400,000 took 1.7 s where that was measured.
   */
  text: 200_000,
  headings: 2_000,
  /** A round-up of fact-checks has a dozen. */
  claimReviews: 20,
  claimReviewed: 2_000,
  url: 4_000,
} as const;
