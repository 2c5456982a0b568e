/** The one error that means: what was asked for cannot be done as asked. */

/** A wrong path, option or project file; its message is for the user, without a stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
