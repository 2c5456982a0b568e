/** `%d` in queries for keys that have no `@`: Postfix does not send them at all. */

import type { TableUse } from '@mailcfg/model'
import { isSql, mapSourceType, SQL_TEXTS, sqlKeys } from '../../src/map-sources.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { usesOf } from '../../src/table-uses.ts'

interface NeverAsked extends Found {
  readonly key: string
  readonly use: string
  readonly kind: string
}

/** Parameters whose tables are asked for a bare domain, host name or local name. */
const BARE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:mydestination|relay_domains|virtual_(?:alias|mailbox)_domains|fast_flush_domains|(?:smtp|lmtp)_tls_policy_maps)$/,
    'domain',
  ],
  [/^alias_(?:maps|database)$/, 'local name'],
]
/** Restrictions that ask for host names and addresses of clients. */
const BARE_ACCESS = /^check_(?:client|helo|ccert|etrn|reverse_client_hostname)(?:_\w+)?_access$/

export const rule = defineRule<'assignment', NeverAsked>({
  id: 'sql-map-key-without-domain',
  summary: 'A query with %d is never sent for keys without @.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', names: SQL_TEXTS, languages: ['map-source'] },
  *check({ value }, { document, postfix }) {
    if (!isSql(mapSourceType(document, postfix))) return
    const uses = usesOf(document, postfix)
    const kinds = uses.map(bareKey)
    const [kind] = kinds
    const [use] = uses
    if (use === undefined || kind === undefined || kinds.includes(undefined)) return
    const key = sqlKeys(value.text).find(({ start }) => /^[dD]$/.test(value.text.charAt(start + 1)))
    if (key === undefined) return
    const text = value.text.slice(key.start, key.end)
    yield foundIn(document.source, value, key.start, key.end, {
      key: text,
      use: use.restriction ?? use.parameter,
      kind,
    })
  },
  describe({ source, range, key, use, kind }) {
    return {
      what: `${use} asks for a ${kind}, which has no part behind "@" for ${key}.`,
      why: 'Postfix does not send a query with %d for such a key: the table answers "not found" every time, without an error in the log.',
      fixes: [replaceFix('Write %s', 'review', source, range, '%s')],
    }
  },
})

function bareKey({ parameter, restriction }: TableUse): string | undefined {
  if (restriction !== undefined) return BARE_ACCESS.test(restriction) ? 'host name' : undefined
  return BARE.find(([pattern]) => pattern.test(parameter))?.[1]
}
