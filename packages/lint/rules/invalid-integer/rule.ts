/** A number with something else in it: the programs that read it do not start. */

import { readNumber } from '@mailcfg/grammars'
import { defineRule, replaceFix } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

const FACTORS: Readonly<Record<string, number>> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 }

export const rule = defineRule<'parameter', TypedValue>({
  id: 'invalid-integer',
  summary: 'A number of Postfix consists of digits only, without a unit.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined || !/^n?int$|^long$/.test(value.parameter.type)) return
    const { problems } = readNumber(value.text, value.parameter.type === 'long' ? 'long' : 'int')
    if (problems.some(({ code }) => code === 'bad-number' || code === 'empty-value')) yield value
  },
  describe({ setting, text, literal, source, range, parameter }) {
    const name = setting.name.text
    const number = numberMeant(text)
    const everywhere = parameter.type === 'long' || parameter.kind === 'size'
    return {
      what: text === '' ? `${name} is empty; it must be a number.` : `${name} must be a number, not "${text}".`,
      why: everywhere
        ? 'Postfix does not know units of size here: its commands and daemons stop with "fatal: bad numerical configuration".'
        : 'Each program that reads it stops with "fatal: bad numerical configuration".',
      help: 'Write digits only, in the unit that postconf(5) names (sizes in bytes).',
      fixes: number && literal ? [replaceFix(`Write ${number}`, 'review', source, range, number)] : [],
    }
  },
})

/** `10M`, `10 MB`, `1,000`, `1_000`, `10.0` as digits. */
function numberMeant(text: string): string | undefined {
  if (/^[0-9]{1,3}(?:[,_. ][0-9]{3})+$/.test(text)) return text.replace(/[^0-9]/g, '')
  const [, digits, unit] = /^([0-9]+)\s*([kmgt])(?:i?b(?:ytes?)?)?$/i.exec(text) ?? []
  if (digits === undefined || unit === undefined) return /^([0-9]+)\s*(?:b|bytes?)$/i.exec(text)?.[1]
  const value = Number(digits) * (FACTORS[unit.toLowerCase()] as number)
  return Number.isSafeInteger(value) ? String(value) : undefined
}
