/** Tables in alias_database that newaliases cannot make. */

import { tableType } from '@mailcfg/knowledge'
import { isTemplated, type PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

interface NotIndexed extends Found {
  readonly table: string
  readonly type: string
}

export const rule = defineRule<'parameter', NotIndexed>({
  id: 'alias-database-not-indexed',
  summary: 'The command newaliases can only make tables that have an index file.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['alias_database'] },
  *check(setting, { postfix }) {
    if (!postfix || !isEffective(setting, postfix) || isTemplated(setting.value.text)) return
    const { source, value } = setting
    for (const match of value.text.matchAll(/[^\s,]+/g)) {
      const found = firstBad(match[0], postfix)
      if (found) yield { source, range: value.rangeOf(match.index, match.index + match[0].length), ...found }
    }
  },
  describe({ table, type }) {
    return {
      what: `newaliases cannot make ${table}.`,
      why:
        type === 'proxy'
          ? 'It stops with "can\'t create maps via the proxy service", so changes of the aliases never take effect.'
          : `Tables of the type ${type} have no index. newaliases stops there with a fatal error, and what comes behind is not made either.`,
      help:
        type === 'proxy'
          ? 'Name the table without proxy: here; alias_maps is the place of tables to look into.'
          : 'Leave it to alias_maps, which names the tables to look into; alias_database names those to make.',
    }
  },
})

/** The first table of a word that has no index; a word may be a `$name` with several of them. */
function firstBad(word: string, postfix: PostfixInstance): { table: string; type: string } | undefined {
  const { text, known } = postfix.expand(word)
  if (!known) return undefined
  for (const table of text.split(/[\s,]+/)) {
    const type = /^([A-Za-z][\w-]*):/.exec(table)?.[1]
    const kind = tableType(type ?? '')?.kind
    if (type !== undefined && kind !== undefined && kind !== 'file-db') return { table, type }
  }
  return undefined
}
