/** A semicolon, bar or slash between the items of a list: only blanks and commas separate. */

import type { Impact, Severity } from '@mailcfg/core'
import type { ParameterSetting } from '@mailcfg/model'
import { listOf } from '../../src/list-values.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface WrongSeparator extends Found {
  readonly setting: ParameterSetting
  readonly kind: string
  /** The item that the sign sticks to. */
  readonly item: string
}

/** Lists whose items may hold such signs, or whose reader splits at other ones. */
const OTHER_SYNTAX = new Set(['dnsbl-list', 'tls-cipher-list', 'command-list', 'environment-list', 'port-map'])

export const rule = defineRule<'parameter', WrongSeparator>({
  id: 'wrong-list-separator',
  summary: 'Only blanks and commas separate the items of a list.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting) {
    const { source, value } = setting
    const read = listOf(setting)
    if (read === undefined || OTHER_SYNTAX.has(read.parameter.kind) || value.text.includes('{')) return
    for (const { text, start } of read.list.items) {
      for (const at of signsIn(text)) {
        yield foundIn(source, value, start + at, start + at + 1, { setting, kind: read.parameter.kind, item: text })
      }
    }
  },
  describe({ setting, source, range, kind, item }) {
    const sign = source.slice(range)
    return {
      what: `"${sign}" does not separate the items of ${setting.name.text}.`,
      ...consequence(kind, item),
      fixes: [replaceFix('Write a comma', 'safe', source, range, item.length === 1 ? '' : ',')],
    }
  },
})

/** Offsets of the signs in a word: a semicolon or bar outside brackets, or a slash that is a word of its own. */
function signsIn(text: string): number[] {
  if (text === '/' || text === '|' || text === ';') return [0]
  const outside = text.replace(/\[[^\]]*\]/g, (inside) => ' '.repeat(inside.length))
  if (/^\w+:/.test(outside) && !/;$/.test(outside)) return []
  return [...outside.matchAll(/(?<=.);|(?<=\w)\|(?=\w|$)/g)].map(({ index }) => index)
}

function consequence(kind: string, item: string): { why: string; severity: Severity; impact: Impact } {
  if (kind === 'restriction-list') {
    return {
      severity: 'error',
      impact: 'defers-mail',
      why: `Postfix looks for a restriction called "${item}", and answers 451 to whoever reaches it.`,
    }
  }
  return { severity: 'warning', impact: 'ignored', why: `It is part of the item "${item}", which so matches nothing.` }
}
