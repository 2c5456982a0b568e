/** Quotes around a value or a word of main.cf: Postfix takes none away, they are characters like others. */

import type { Impact, Severity } from '@mailcfg/core'
import { parseList } from '@mailcfg/grammars'
import { type PostfixParameter, postfixParameter } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { defineRule, editFix, type Found, foundIn } from '../../src/rule.ts'

interface Quoted extends Found {
  readonly setting: ParameterSetting
  readonly parameter: PostfixParameter
}

/** Values that Postfix hands to a shell, or whose own syntax has quotes. */
const OWN_QUOTES = new Set(['command', 'command-list', 'feedback-expression', 'milter-macro-assignments'])

export const rule = defineRule<'parameter', Quoted>({
  id: 'quoted-value',
  summary: 'Postfix takes no quotes away: they become part of the value.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting) {
    const { source, name, value } = setting
    const parameter = postfixParameter(name.text)
    if (parameter === undefined || OWN_QUOTES.has(parameter.kind) || isTemplated(value.text)) return
    if (isQuoted(value.text)) yield foundIn(source, value, 0, value.text.length, { setting, parameter })
    else if (parameter.list) {
      for (const { text, start, end } of parseList(value.text, { braces: true }).items) {
        if (isQuoted(text)) yield foundIn(source, value, start, end, { setting, parameter })
      }
    }
  },
  describe({ setting, parameter, source, range }) {
    const written = source.slice(range)
    const empty = written.length === 2
    const edits = [range.start, range.end - 1].map((start) => ({ range: { start, end: start + 1 }, text: '' }))
    return {
      what: empty
        ? `${setting.name.text} is not empty: its value is two quotes.`
        : `The quotes become part of ${setting.name.text}.`,
      ...consequence(parameter),
      fixes: [editFix('Take the quotes away', 'safe', source, edits)],
    }
  },
})

/** Whether a text begins and ends with the same quote, without one in between. */
function isQuoted(text: string): boolean {
  return /^(["'])(?:(?!\1)[\s\S])*\1$/.test(text)
}

const NUMBERS = ['bool', 'nbool', 'int', 'nint', 'long', 'time']

function consequence({ type, kind, list }: PostfixParameter): { why: string; severity: Severity; impact: Impact } {
  if (NUMBERS.includes(type) || kind === 'host' || kind === 'enum') {
    return {
      severity: 'error',
      impact: 'wont-start',
      why: 'No such value is valid with quotes around it: the programs that use it stop with a fatal error.',
    }
  }
  if (kind === 'restriction-list') {
    return {
      severity: 'error',
      impact: 'defers-mail',
      why: 'No restriction has such a name: the SMTP server answers 451 to whoever reaches it.',
    }
  }
  const why = list
    ? 'The word with its quotes equals no name or address, so it never matches.'
    : 'Postfix uses the value with the quotes in it.'
  return { severity: 'warning', impact: 'ignored', why }
}
