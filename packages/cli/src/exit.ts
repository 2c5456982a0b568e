/** Exit statuses, and what is said when something went wrong that is no finding. */

import { InternalError, UsageError } from '@mailcfg/project'
import { oneLine } from './report/display-text.ts'

/** 0: nothing at or above `--fail-on`; 1: findings; 2: wrong usage, unreadable files, or a defect of mailcfg. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const

/** Says on standard error why the program cannot go on. A stack trace is of use to developers only. */
export function explainFailure(error: unknown): number {
  process.stderr.write(failureText(error, process.env['MAILCFG_DEBUG'] === '1'))
  return EXIT.failure
}

/** The words for an error; defects of mailcfg ask to be reported. */
export function failureText(error: unknown, debug: boolean): string {
  if (error instanceof UsageError) return `mailcfg: ${error.message}\n`
  const where = error instanceof InternalError ? error.message : error instanceof Error ? error.message : String(error)
  const trace = debug ? `${traceOf(error)}\n` : ''
  return (
    `mailcfg: internal error: ${oneLine(where)}\n${trace}` +
    `This is a defect of mailcfg, not of your configuration. Please report it with the file that it names${
      debug ? '' : '; MAILCFG_DEBUG=1 shows where it happened'
    }.\n`
  )
}

function traceOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}
