/** A backup that cannot be restored, with the place of the first fault. Expected: shown to the person. */
export class BackupError extends Error {
  override name = 'BackupError';

  /**
   * @param file how the file was called
   * @param field dotted path; empty when the file as a whole is meant
   * @param expected what should have stood there
   */
  constructor(
    readonly file: string,
    readonly field: string,
    readonly expected: string,
  ) {
    super(`${file}: ${field === '' ? '' : `${field}: `}expected ${expected}`);
  }
}
