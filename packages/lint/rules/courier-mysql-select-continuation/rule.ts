/** Blanks behind the backslash of a continued value. */

import { COURIER_SQL } from '../../src/courier-files.ts'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'

export const rule = defineRule<'assignment', Found>({
  id: 'courier-mysql-select-continuation',
  summary: 'A blank behind the backslash ends the value in older releases.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'assignment', languages: COURIER_SQL },
  *check({ line }, { document }) {
    if (!isAssignments(document)) return
    const { source } = document
    const { start, end } = line.logical.range
    for (const match of source.slice({ start, end }).matchAll(/\\[ \t]+(?=\r?\n)/g)) {
      const at = start + match.index
      yield { source, range: { start: at, end: at + match[0].length } }
    }
  },
  describe({ source, range }) {
    return {
      what: 'The backslash must be the last character of the line.',
      why: "Before release 0.67 of Courier's authlib the value ends here: the query is cut off, and no user can log in.",
      fixes: [replaceFix('Delete the blanks', 'safe', source, { start: range.start + 1, end: range.end }, '')],
    }
  },
})
