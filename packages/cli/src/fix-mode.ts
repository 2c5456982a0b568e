/** Which fixes are asked for, and what is done with them. */

import type { FixOptions } from '@mailcfg/lint'
import { UsageError } from '@mailcfg/project'

/** The options that ask for fixes. */
export interface FixWishes {
  readonly fix?: true
  readonly fixReview?: true
  readonly fixDryRun?: true
  readonly yes?: true
}

/** What is done with fixes: `ask` one by one, `apply` all, or only `show` them. */
export interface FixMode {
  readonly safety: FixOptions['safety']
  readonly way: 'apply' | 'ask' | 'show'
  /** Whether the diff is shown, too, where it is applied. */
  readonly showsDiff: boolean
}

/**
 * What the options ask for; nothing without any of them.
 * @throws UsageError for options that contradict each other, and for standard input, which cannot be written.
 */
export function fixModeOf(wishes: FixWishes, paths: readonly string[], canAsk: boolean): FixMode | undefined {
  const named = [wishes.fix && '--fix', wishes.fixReview && '--fix-review', wishes.fixDryRun && '--fix-dry-run']
  const given = named.filter((one) => typeof one === 'string')
  if (given.length > 1) throw new UsageError(`${given.join(' and ')}: name one of them`)
  if (wishes.yes && !wishes.fixReview) throw new UsageError('--yes belongs to --fix-review')
  if (given.length === 0) return undefined
  if (paths.includes('-') && !wishes.fixDryRun) {
    throw new UsageError(`${given[0]} writes files, and standard input is none; --fix-dry-run shows the changes`)
  }
  if (wishes.fix) return { safety: 'safe', way: 'apply', showsDiff: false }
  if (wishes.fixDryRun) return { safety: 'safe', way: 'show', showsDiff: true }
  return { safety: 'review', way: wishes.yes ? 'apply' : canAsk ? 'ask' : 'show', showsDiff: true }
}

/** Whether somebody can be asked: there is a terminal on both ends, and the report is for people. */
export function canAsk(format: 'pretty' | 'json'): boolean {
  return format === 'pretty' && process.stdin.isTTY === true && process.stdout.isTTY === true
}
