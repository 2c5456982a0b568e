/** A log file outside the directories in which Postfix writes logs. */

import { defineRule } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

interface Outside extends TypedValue {
  readonly prefixes: string
}

export const rule = defineRule<'parameter', Outside>({
  id: 'maillog-file-not-allowed',
  summary: 'Postfix writes its log only below the paths of maillog_file_prefixes.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['maillog_file'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    const prefixes = postfix?.value('maillog_file_prefixes')
    if (value === undefined || value.text === '' || !prefixes?.known) return
    const words = prefixes.text.split(/[\s,]+/).filter(Boolean)
    if (!words.some((prefix) => value.text.startsWith(prefix))) yield { ...value, prefixes: prefixes.text.trim() }
  },
  describe({ text, prefixes }) {
    return {
      what: `maillog_file_prefixes (${prefixes}) does not allow the log file ${text}.`,
      why: 'Every program of Postfix stops with a fatal error as soon as it wants to write to the log.',
      help: 'Choose a file below one of them, such as /var/log/postfix.log, or add its directory to maillog_file_prefixes.',
    }
  },
})
