/** `*` as a key of an access table, where it is an ordinary character. */

import { defineRule, type Found } from '../../src/rule.ts'

interface WildcardKey extends Found {
  readonly key: string
  readonly value: string
}

const STAR = 42

export const rule = defineRule<'table', WildcardKey>({
  id: 'access-key-wildcard',
  summary: 'A * in the key of an access table matches nothing.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table', languages: ['access'] },
  *check(table) {
    const { rows, size, source } = table
    for (let index = 0; index < size; index++) {
      if (rows !== undefined && rows.bytes[rows.starts[index] as number] !== STAR) continue
      const { key, value, used } = table.entry(index)
      if (!used || !/^\*(?:$|\.|@)/.test(key.text)) continue
      yield { source, range: key.range, key: key.text, value: value.text }
    }
  },
  describe({ key, value }) {
    const domain = key.slice(1).replace(/^[.@]/, '')
    return {
      what: `${key} matches nothing: access tables have no wildcards.`,
      why: /^dunno\b/i.test(value)
        ? 'It does no harm, since keys that are not found mean DUNNO anyway.'
        : `Nobody is ever answered ${value.split(/\s/, 1)[0]} because of this row.`,
      help:
        domain === ''
          ? 'Delete the row; use a pcre table for a default.'
          : `Write ${domain}, which matches its subdomains too.`,
      ...(/^dunno\b/i.test(value) ? { severity: 'info' } : {}),
    }
  },
})
