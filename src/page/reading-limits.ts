/** Bounds of what a content script may send: far above what it does send, far below what would stall a browser. */
export const READING_LIMITS = {
  /** UTF-16 units. The reader stops at 400,000. */
  text: 1_000_000,
  headings: 2_000,
  claimReviews: 50,
  claimReviewed: 2_000,
  url: 4_000,
} as const;
