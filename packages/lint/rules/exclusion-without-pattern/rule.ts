/** A `!` in a list that excludes nothing, since a blank or a comma follows. */

import { parseList } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

interface LoneMark extends Found {
  readonly list: string
  /** The word behind the mark, which was most likely meant. */
  readonly next: string | undefined
}

export const rule = defineRule<'parameter', LoneMark>({
  id: 'exclusion-without-pattern',
  summary: 'A ! stands directly in front of what it excludes.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { name, value, source } = setting
    const { matchList, kind } = postfixParameter(name.text) ?? {}
    // Lists of networks are looked at by another rule.
    if (matchList === undefined || kind === 'network-list') return
    if (isTemplated(value.text) || !isEffective(setting, postfix)) return
    const { items } = parseList(value.text, { braces: true, stopsAtComment: true })
    for (const [i, { text, start, end }] of items.entries()) {
      if (!/^!+$/.test(text)) continue
      const blank = /^[ \t]+$/.test(value.text.slice(end, items[i + 1]?.start))
      yield foundIn(source, value, start, end, { list: name.text, next: blank ? items[i + 1]?.text : undefined })
    }
  },
  describe({ list, next }) {
    return {
      what: `"!" in ${list} excludes nothing: ${next ? 'a blank' : 'nothing'} follows it.`,
      why: `Each program that reads the list stops with "no pattern after '!'".`,
      help: next ? `Write !${next} without the blank.` : 'Write what is to be excluded behind it, or delete it.',
    }
  },
})
