/** `*` in keys of tables that compare whole keys. */

import type { TableDocument } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { isAskedBy } from '../../src/table-results.ts'

interface Wildcard extends Found {
  readonly key: string
  readonly meant: string | undefined
}

const STAR = 42
/** Tables that are asked for whole addresses, then for `@domain`. */
const ADDRESSES =
  /^(?:virtual_(?:alias|mailbox)_maps|(?:sender_|recipient_)?canonical_maps|smtp_generic_maps|relocated_maps|relay_recipient_maps|smtpd_sender_login_maps|(?:sender|recipient)_bcc_maps|sender_dependent_(?:relayhost|default_transport)_maps)$/

export const rule = defineRule<'table', Wildcard>({
  id: 'map-key-wildcard',
  summary: 'A * in the key of a table matches nothing.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table' },
  *check(table, { postfix }) {
    const { rows } = table
    const transport = isAskedBy(table, postfix, /^transport_maps$/)
    if (rows === undefined || (!transport && !isAskedBy(table, postfix, ADDRESSES))) return
    for (const { index, key } of starred(table)) {
      // transport_maps alone knows a single star: everything else.
      if (transport && key === '*') continue
      const domain = key.replace(/^\*[.@]?/, '')
      const meant = domain === '' || domain.includes('*') ? undefined : `${transport ? '.' : '@'}${domain}`
      yield {
        source: table.source,
        range: table.entry(index).key.range,
        key,
        meant: key.startsWith('*.') && !transport ? undefined : meant,
      }
    }
  },
  describe({ key, meant, source, range }) {
    return {
      what: `${key} matches nothing: the table compares whole keys.`,
      why: 'Postfix looks up addresses, then parts of them, letter by letter; a star is a letter like others. The row is never found.',
      ...(meant
        ? { fixes: [replaceFix(`Write ${meant}`, 'review', source, range, meant)] }
        : { help: 'Write one row for each name, or use a pcre table.' }),
    }
  },
})

function* starred(table: TableDocument): Iterable<{ index: number; key: string }> {
  const { rows, size } = table
  for (let index = 0; index < size; index++) {
    if (rows !== undefined && rows.bytes[rows.starts[index] as number] !== STAR) continue
    const { key, used } = table.entry(index)
    if (used && /^\*(?:$|[.@])/.test(key.text)) yield { index, key: key.text }
  }
}
