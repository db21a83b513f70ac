const seen = new Set<string>();

/**
 * Reports a bug: something that should not have happened and that no person can act on. To the console only, once for
 * each place it comes from, so that a fault in a loop stays one line.
 *
 * @param error what was thrown
 * @param when what was being done, to stand after "while"
 */
export function report(error: unknown, when: string): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (seen.has(stack)) return;
  seen.add(stack);
  console.error(`Plumbline: a fault while ${when}:`, error);
}
