/** A compatibility level that Postfix cannot read. */

import { parseCompatibilityLevel } from '@mailcfg/grammars'
import { compareVersions } from '@mailcfg/knowledge'
import { defineRule } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

export const rule = defineRule<'parameter', TypedValue & { readonly old: boolean }>({
  id: 'compat-level-malformed',
  summary: 'A compatibility level is a release of Postfix, as numbers with dots.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['compatibility_level'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined) return
    const { postfix: version } = postfix?.versions ?? {}
    const old = version !== undefined && compareVersions(version, '3.6') < 0
    if (parseCompatibilityLevel(value.text) === undefined || (old && !/^\d+$/.test(value.text))) yield { ...value, old }
  },
  describe({ text, old }) {
    return {
      what: text === '' ? 'compatibility_level must not be empty.' : `"${text}" is no compatibility level.`,
      why: 'Every program of Postfix stops with a fatal error: no mail is received or sent.',
      help: old
        ? 'Before Postfix 3.6 levels are whole numbers: write 2.'
        : 'Write up to three numbers with dots between them, such as 3.6, as "postconf mail_version" shows them.',
    }
  },
})
