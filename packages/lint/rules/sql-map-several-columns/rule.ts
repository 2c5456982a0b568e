/** Queries with several columns where Postfix wants one value. */

import { restrictionList } from '@mailcfg/knowledge'
import type { TableUse } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { sqlQueries, statementOf } from '../../src/sql-queries.ts'
import { usesOf } from '../../src/table-uses.ts'

interface Several extends Found {
  /** `undefined` for `*`, which stands for any number. */
  readonly count: number | undefined
  readonly use: string
}

/** Parameters whose tables give one value; in lists of addresses a comma is what it should be. */
const ONE_VALUE =
  /^(?:transport_maps|virtual_mailbox_maps|virtual_[ug]id_maps|\w+_mailbox_limit_maps|relocated_maps|(?:sender|recipient)_bcc_maps|(?:(?:sender|recipient)_)?canonical_maps|smtp_generic_maps|sender_dependent_\w+_maps|(?:smtp|lmtp)_(?:sasl_password|tls_policy)_maps)$/

export const rule = defineRule<'document', Several>({
  id: 'sql-map-several-columns',
  summary: 'Postfix joins the columns of a query with commas, where it wants one value.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['map-source'] },
  *check(document, { stack, postfix }) {
    const uses = usesOf(document, postfix)
    const [use] = uses
    if (use === undefined || !uses.every(wantsOneValue)) return
    for (const query of sqlQueries(document, stack)) {
      const columns = statementOf(query)?.columns ?? []
      const wildcard = columns.find(({ isWildcard }) => isWildcard)
      const second = wildcard ?? columns[1]
      if (second === undefined) continue
      const range = query.rangeOf(second.start, second.end)
      const count = wildcard ? undefined : columns.length
      yield { source: document.source, range, count, use: use.restriction ?? use.parameter }
    }
  },
  describe({ count, use }) {
    const isPath = use === 'virtual_mailbox_maps'
    return {
      what: count
        ? `This query returns ${count} columns; ${use} takes one value.`
        : `This query returns all columns of the table; ${use} takes one value.`,
      why: isPath
        ? 'Postfix joins them with commas. Where virtual(8) delivers, mail goes to a directory with a comma in its name.'
        : 'Postfix joins them with commas, and the whole is no value that it can use: mail is deferred, or the entry has another meaning.',
      ...(isPath ? { severity: 'warning' as const } : {}),
      help: 'Return one column; CONCAT puts several together.',
    }
  },
})

function wantsOneValue({ parameter, restriction }: TableUse): boolean {
  return ONE_VALUE.test(parameter) || restriction !== undefined || restrictionList(parameter) !== undefined
}
