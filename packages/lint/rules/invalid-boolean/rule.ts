/** A switch that is neither yes nor no: the programs that read it do not start. */

import { readBoolean } from '@mailcfg/grammars'
import { suggest } from '@mailcfg/knowledge'
import { defineRule, replaceFix } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

const MEANT: Readonly<Record<string, 'yes' | 'no'>> = {
  ...{ true: 'yes', on: 'yes', '1': 'yes', y: 'yes', t: 'yes', enable: 'yes', enabled: 'yes', ye: 'yes', yess: 'yes' },
  yes: 'yes',
  no: 'no',
  ...{ false: 'no', off: 'no', '0': 'no', n: 'no', f: 'no', disable: 'no', disabled: 'no', none: 'no', not: 'no' },
}

const WORDS = Object.keys(MEANT)

export const rule = defineRule<'parameter', TypedValue>({
  id: 'invalid-boolean',
  summary: 'A switch of Postfix is yes or no; anything else stops the programs that read it.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined || !/^n?bool$/.test(value.parameter.type)) return
    if (readBoolean(value.text).problems.length > 0) yield value
  },
  describe({ setting, text, literal, source, range }) {
    const name = setting.name.text
    const written = text.toLowerCase().replace(/[.,;]+$/, '')
    const word =
      MEANT[written] ??
      MEANT[suggest(written, WORDS)[0] ?? ''] ??
      (/^(?:yes|no)\b/i.exec(text)?.[0].toLowerCase() as 'yes' | 'no' | undefined)
    return {
      what: text === '' ? `${name} is empty; it must be yes or no.` : `${name} must be yes or no, not "${text}".`,
      why: 'Each program that reads it stops with "fatal: bad boolean configuration", at its start or when the first client connects.',
      help: 'Write yes or no, or delete the line to get the default.',
      fixes: word && literal ? [replaceFix(`Write ${word}`, 'review', source, range, word)] : [],
    }
  },
})
