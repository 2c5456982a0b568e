/** Keys that Courier's authlib stopped to read. */

import type { CourierKey } from '@mailcfg/knowledge'
import { type Assignment, assignmentOf } from '@mailcfg/model'
import { courierKeyIn } from '../../src/courier-files.ts'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface Removed extends Found {
  readonly entries: readonly Assignment[]
  readonly removedIn: string
  readonly instead: string | undefined
  /** Whether the key that took over is set. */
  readonly replaced: boolean
}

export const rule = defineRule<'document', Removed>({
  id: 'courier-removed-key',
  summary: 'Newer releases of Courier do not read the key.',
  severity: 'info',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['authpgsqlrc', 'authmysqlrc', 'authsqliterc', 'authldaprc'] },
  *check(document) {
    if (!isAssignments(document)) return
    const keyOf = (entry: Assignment): CourierKey | undefined => courierKeyIn(document, entry.name.text)
    const removed = document.entries.filter((entry) => keyOf(entry)?.removedIn !== undefined)
    const [first] = removed
    const key = first && keyOf(first)
    if (first === undefined || key?.removedIn === undefined) return
    // Together they say what one key says now, so they are one finding.
    const [instead] = removed.flatMap((entry) => keyOf(entry)?.mutuallyExclusiveWith ?? [])
    const replaced = instead !== undefined && assignmentOf(document, instead) !== undefined
    const { source } = document
    yield { source, range: first.name.range, entries: removed, removedIn: key.removedIn, instead, replaced }
  },
  describe({ source, entries, removedIn, instead, replaced }) {
    const names = [...new Set(entries.map(({ name }) => name.text))]
    const many = names.length > 1
    return {
      what: `authlib ${removedIn.replace(/\.0$/, '')} and later do not read ${names.join(', ')}.`,
      why: replaced
        ? `${instead} says the same for them; ${many ? 'these lines are' : 'this line is'} for older releases only, and a password here is there for nothing.`
        : 'After an upgrade the module stops with an error in the log, and nobody can log in.',
      ...(replaced ? { impact: 'ignored' } : {}),
      related: entries.slice(1).map(({ name }) => ({ source, range: name.range, message: 'not read either' })),
      help: replaced
        ? `Delete ${many ? 'the lines' : 'the line'} once no older release reads the file.`
        : instead
          ? `Put host, port, user, password and database into ${instead}, such as "host=127.0.0.1 dbname=mail user=reader".`
          : 'Delete the line.',
    }
  },
})
