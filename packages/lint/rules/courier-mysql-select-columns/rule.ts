/** A select clause with fewer columns than Courier reads. */

import { COURIER_SQL, prefixOf } from '../../src/courier-files.ts'
import { isTemplated } from '../../src/placeholders.ts'
import { defineRule, type Found, foundIn, isAssignments } from '../../src/rule.ts'
import { selectColumns } from '../../src/sql-select.ts'

interface FewColumns extends Found {
  readonly count: number
}

const ORDER = 'user name, crypted password, clear password, uid, gid, home'

export const rule = defineRule<'assignment', FewColumns>({
  id: 'courier-mysql-select-columns',
  summary: 'The select clause returns fewer columns than Courier reads.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: COURIER_SQL },
  *check({ name, value }, { document }) {
    if (!isAssignments(document) || name.text !== `${prefixOf(document)}_SELECT_CLAUSE` || isTemplated(value.text))
      return
    const count = selectColumns(value.text)?.length
    if (count === undefined || count >= 6) return
    const start = value.text.search(/\S/)
    yield foundIn(document.source, value, start, start + 'SELECT'.length, { count })
  },
  describe({ count }) {
    return {
      what: `This query returns ${count} ${count === 1 ? 'column' : 'columns'}; Courier reads at least six.`,
      why: 'Courier takes the columns by their order alone, so every login fails, or gets the wrong user id.',
      help: `Return ${ORDER}, and then, if you have them, maildir, quota and full name; write '' for a password that you do not keep.`,
    }
  },
})
