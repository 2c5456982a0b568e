/** Keys that Courier's authlib stopped to read. */

import { courierKeyIn } from '../../src/courier-files.ts'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface Removed extends Found {
  readonly name: string
  readonly removedIn: string
  readonly instead: string | undefined
  /** Whether the key that took over is set. */
  readonly replaced: boolean
}

export const rule = defineRule<'assignment', Removed>({
  id: 'courier-removed-key',
  summary: 'Newer releases of Courier do not read the key.',
  severity: 'info',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['authpgsqlrc', 'authmysqlrc', 'authsqliterc', 'authldaprc'] },
  *check({ name }, { document }) {
    if (!isAssignments(document)) return
    const key = courierKeyIn(document, name.text)
    if (key?.removedIn === undefined) return
    const [instead] = key.mutuallyExclusiveWith ?? []
    const replaced = document.entries.some((entry) => entry.name.text === instead)
    yield { source: document.source, range: name.range, name: name.text, removedIn: key.removedIn, instead, replaced }
  },
  describe({ name, removedIn, instead, replaced }) {
    const release = removedIn.replace(/\.0$/, '')
    return {
      what: `authlib ${release} and later do not read ${name}.`,
      why: replaced
        ? `${instead} says the same for them; this line is for older releases only, and a password in it is there for nothing.`
        : `After an upgrade the module stops with an error in the log, and nobody can log in.`,
      ...(replaced ? { impact: 'ignored' } : {}),
      help: replaced
        ? 'Delete the line once no older release reads the file.'
        : instead
          ? `Put host, port, user, password and database into ${instead}, such as "host=127.0.0.1 dbname=mail user=reader".`
          : 'Delete the line.',
    }
  },
})
