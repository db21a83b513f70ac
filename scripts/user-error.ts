/** Something a person can put right: bad usage, a missing file, a broken pack. Shown as one message, without a stack. */
export class UserError extends Error {
  override name = 'UserError';
}
