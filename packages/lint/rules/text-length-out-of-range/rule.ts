/** Texts that Postfix wants to have a least or a greatest length: most of all such as must not be empty. */

import { postfixParameter } from '@mailcfg/knowledge'
import { enumWords } from '../../src/enum-values.ts'
import { defineRule } from '../../src/rule.ts'
import { removeSettingFix } from '../../src/settings.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

interface BadLength extends TypedValue {
  readonly min: number | undefined
  readonly max: number | undefined
  /** Whether every program stops, or those that read the parameter. */
  readonly everybody: boolean
}

/** Host names and what virtual(8) needs are checked as such by other rules. */
const ELSEWHERE = new Set(['myhostname', 'mydomain', 'virtual_mailbox_base'])

export const rule = defineRule<'parameter', BadLength>({
  id: 'text-length-out-of-range',
  summary: 'Some texts must not be empty, and a few are limited in length.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { name, service } = setting
    const { minLength: min, maxLength: max, programs = [] } = postfixParameter(name.text) ?? {}
    if ((min === undefined && max === undefined) || ELSEWHERE.has(name.text)) return
    const everybody = programs.includes('*')
    if (service && !everybody && !programs.includes(service.command.text)) return
    const value = typedValue(setting, postfix)
    if (value === undefined || enumWords(value)?.some(({ text }) => text === '')) return
    const { length } = value.text
    if (length < (min ?? 0) || length > (max ?? Number.POSITIVE_INFINITY)) yield { ...value, min, max, everybody }
  },
  describe({ setting, text, min, max, everybody }) {
    const name = setting.name.text
    const least = min === undefined ? '' : `at least ${min}`
    const most = max === undefined ? '' : `at most ${max}`
    const wanted = min === max ? `exactly ${min}` : [least, most].filter(Boolean).join(' and ')
    return {
      what:
        text === ''
          ? `${name} must not be empty.`
          : `${name} takes ${wanted} character${wanted.endsWith(' 1') ? '' : 's'}.`,
      why: everybody
        ? 'Every program of Postfix stops with "bad string length": no mail is received or sent.'
        : 'The programs that read it stop with "bad string length" at every start.',
      ...(everybody ? {} : { impact: 'defers-mail' as const }),
      help: 'Delete the line to get the default, or write a value.',
      fixes: text === '' ? [removeSettingFix('Delete the setting', 'review', setting)] : [],
    }
  },
})
