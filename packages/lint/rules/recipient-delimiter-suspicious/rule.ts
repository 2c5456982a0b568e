/** A recipient delimiter that cuts ordinary addresses apart. */

import { compareVersions } from '@mailcfg/knowledge'
import { defineRule } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

interface Delimiter extends TypedValue {
  readonly fault: 'blank' | 'letter' | 'at' | 'several'
}

export const rule = defineRule<'parameter', Delimiter>({
  id: 'recipient-delimiter-suspicious',
  summary: 'The recipient delimiter holds a character that ordinary addresses need.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['recipient_delimiter'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined) return
    const { text } = value
    const version = postfix?.versions.postfix
    const fault = /[\s,]/.test(text)
      ? 'blank'
      : /[A-Za-z0-9]/.test(text)
        ? 'letter'
        : text.includes('@')
          ? 'at'
          : text.length > 1 && version !== undefined && compareVersions(version, '2.11') < 0
            ? 'several'
            : undefined
    if (fault) yield { ...value, fault }
  },
  describe({ text, fault }) {
    const whats = {
      blank: `Each character of "${text}" is a delimiter, the blank or comma too.`,
      letter: `"${text}" cuts addresses apart at a letter or digit.`,
      at: 'The @ cannot be a delimiter: it ends the part that is looked at.',
      several: 'Before Postfix 2.11 the delimiter is one character.',
    }
    return {
      what: whats[fault],
      why:
        fault === 'at'
          ? 'It never matches.'
          : fault === 'several'
            ? 'The older release uses the first character only.'
            : 'Postfix looks up the part before the first delimiter, so mail for ordinary names goes to other names or is refused.',
      help: 'Write the characters directly behind each other, for instance + or +-',
    }
  },
})
