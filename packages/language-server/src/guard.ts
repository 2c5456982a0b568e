/** Keeps a crash in one feature from ending anything else. */

/** Takes lines for the log. */
export type Log = (line: string) => void

/** Runs the work of a feature; a crash is logged with the feature's name and gives `empty`. Texts of files are never logged. */
export async function guarded<T>(feature: string, log: Log, empty: T, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    log(`${feature}: ${traceOf(error)}`)
    return empty
  }
}

/** Where a crash happened. Messages may quote a file with a password in it, so that only their kind is told. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something was thrown that is no error'
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.name, ...frames].join('\n')
}
