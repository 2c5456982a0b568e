/** A defect of mailcfg itself, with the file that it showed at. */

/** Wraps whatever went wrong inside the house; `cause` keeps the original for `MAILCFG_DEBUG`. */
export class InternalError extends Error {
  override readonly name = 'InternalError'

  constructor(file: string, cause: unknown) {
    super(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
