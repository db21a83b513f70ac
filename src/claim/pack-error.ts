/** A pack that cannot be used, with the place of the first fault. Expected: shown to the person, never reported as a bug. */
export class PackError extends Error {
  override name = 'PackError';

  /**
   * @param file how the file was called
   * @param line 1-based
   * @param field dotted path inside the line's object; empty when the line as a whole is meant
   * @param expected what should have stood there
   */
  constructor(
    readonly file: string,
    readonly line: number,
    readonly field: string,
    readonly expected: string,
  ) {
    super(`${file}:${line}: ${field === '' ? '' : `${field}: `}expected ${expected}`);
  }
}
