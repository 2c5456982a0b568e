/** An option behind the address of a milter that Postfix does not read. */

import { parseList, readTime } from '@mailcfg/grammars'
import { postfixParameter, suggest } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface BadOption extends Found {
  readonly code: 'unknown' | 'no-value' | 'time' | 'action'
  readonly text: string
  readonly meant: string | undefined
}

/** Names that count as they are written, with the unit of a bare time. */
const TIMES = ['connect_timeout', 'command_timeout', 'content_timeout']
const OPTIONS = [...TIMES, 'default_action', 'protocol']

export const rule = defineRule<'parameter', BadOption>({
  id: 'milter-option-invalid',
  summary: 'An option of a milter is one that Postfix knows, with a value it can read.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtpd_milters', 'non_smtpd_milters'] },
  *check({ source, value }) {
    if (isTemplated(value.text)) return
    for (const item of parseList(value.text, { braces: true }).items) {
      if (!item.braced || !/^\{[^{}]*\}$/.test(item.text) || /[$#]/.test(item.text)) continue
      for (const { text, start, end } of optionsOf(item.text)) {
        const fault = faultOf(text)
        if (fault) yield foundIn(source, value, item.start + start, item.start + end, { ...fault, text })
      }
    }
  },
  describe({ source, range, code, text, meant }) {
    const { what, why } = WORDS[code]
    return {
      what: what(text),
      why:
        why ??
        'The SMTP server, or cleanup for local mail, stops with a fatal error when it reads the list: no mail gets in.',
      ...(code === 'action' ? { severity: 'warning' as const, impact: 'defers-mail' as const } : {}),
      help: `The options are ${OPTIONS.join(', ')}, each with "=" and a value, commas between them.`,
      fixes: meant ? [replaceFix(`Write ${meant}`, 'review', source, range, meant)] : [],
    }
  },
})

const WORDS: Readonly<Record<BadOption['code'], { what: (text: string) => string; why?: string }>> = {
  unknown: { what: (text) => `A milter has no option "${text}".` },
  'no-value': { what: (text) => `The option "${text}" has no value.` },
  time: { what: (text) => `The time of "${text}" cannot be read.` },
  action: {
    what: (text) => `"${text}" names no action.`,
    why: 'When the milter cannot be reached, Postfix does not know what to do and answers 451 to all mail.',
  },
}

/** The options of `{ address, name = value, … }`, which blanks around `=` do not break where commas separate. */
function* optionsOf(text: string): Iterable<{ text: string; start: number; end: number }> {
  const inner = text.slice(1, -1)
  const address = /^[\s,]*[^\s,]+/.exec(inner)?.[0].length ?? inner.length
  for (const match of inner.slice(address).matchAll(/[^\s,=]+(?:=[^\s,]*)?/g)) {
    const start = 1 + address + match.index
    yield { text: match[0], start, end: start + match[0].length }
  }
}

function faultOf(option: string): Pick<BadOption, 'code' | 'meant'> | undefined {
  const at = option.indexOf('=')
  const name = at < 0 ? option : option.slice(0, at)
  const value = option.slice(at + 1)
  if (at < 0 || value === '') return { code: 'no-value', meant: undefined }
  if (!OPTIONS.includes(name)) {
    const nearest = suggest(name, OPTIONS)[0]
    return { code: 'unknown', meant: nearest && `${nearest}=${value}` }
  }
  if (TIMES.includes(name) && readTime(value, 's', { min: 1 }).problems.some(({ fatal }) => fatal)) {
    return { code: 'time', meant: undefined }
  }
  const actions = postfixParameter('milter_default_action')?.values?.map((known) => known.value) ?? []
  if (name !== 'default_action' || actions.includes(value.toLowerCase())) return undefined
  return { code: 'action', meant: undefined }
}
