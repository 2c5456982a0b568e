/** Owners of mailboxes in Courier's SQL files that every account is refused for. */

import { isTemplated } from '@mailcfg/model'
import { COURIER_SQL } from '../../src/courier-files.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface BadOwner extends Found {
  readonly what: string
  readonly zero: boolean
}

export const rule = defineRule<'assignment', BadOwner>({
  id: 'courier-owner-invalid',
  summary: 'The literal owner of all mailboxes is root, or no number.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: COURIER_SQL },
  *check({ name, value }, { document }) {
    const kind = /_(UID|GID)_FIELD$/.exec(name.text)?.[1]
    const literal = /^(?:'([^']*)'|"([^"]*)"|(\d+))$/.exec(value.text)
    if (kind === undefined || literal === null || isTemplated(value.text)) return
    const text = literal[1] ?? literal[2] ?? literal[3] ?? ''
    // Double quotes mean a column to PostgreSQL and SQLite.
    if (literal[2] !== undefined && document.language.id !== 'authmysqlrc') return
    if (/^\d+$/.test(text) && Number(text) > 0) return
    yield { source: document.source, range: value.range, what: kind.toLowerCase(), zero: /^0+$/.test(text) }
  },
  describe({ what, zero }) {
    return {
      what: zero ? `Courier refuses ${what} 0, the one of root.` : `Courier wants a number for the ${what} here.`,
      why: `Every account gets this ${what}: the log says "invalid value for ${what}", and nobody can log in.`,
      help: `Write the number of the user who owns the mailboxes (id -${what[0]} vmail), in single quotes.`,
    }
  },
})
