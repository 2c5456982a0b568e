/** Feedback for the number of deliveries at a time that the queue manager cannot use. */

import { defineRule, type Found } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

interface BadFeedback extends Found {
  readonly name: string
  readonly text: string
}

export const rule = defineRule<'parameter', BadFeedback>({
  id: 'concurrency-feedback-malformed',
  summary: 'Feedback is a number from 0 to 1, a fraction, or a number over concurrency.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    if (!/_destination_concurrency_(?:positive|negative)_feedback$/.test(setting.name.text)) return
    const value = typedValue(setting, postfix)
    if (value === undefined || value.text === '' || isUsable(value)) return
    yield { source: value.source, range: value.range, name: setting.name.text, text: value.text }
  },
  describe({ name, text }) {
    return {
      what: `"${text}" is no feedback that ${name} can have.`,
      why: 'The queue manager warns of "malformed or unreasonable feedback" and uses 1, the strongest.',
      help: 'Write a number from 0 to 1, a fraction such as 1/8, or 1/concurrency.',
    }
  },
})

const NUMBER = '[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?'
const FEEDBACK = new RegExp(`^(${NUMBER})(?:\\s*/\\s*(?:((?:sqrt_)?concurrency)|(${NUMBER})))?$`, 'i')

/** What qmgr_feedback_init() of src/qmgr/qmgr_feedback.c accepts; hexadecimal numbers are not looked into. */
function isUsable({ text }: TypedValue): boolean {
  if (/^[-+]?0x|inf|nan/i.test(text)) return true
  const match = FEEDBACK.exec(text)
  if (match === null) return false
  const [, number, variable, below] = match
  const feedback = Number(number) / (variable === undefined && below !== undefined ? Number(below) : 1)
  return feedback >= 0 && feedback <= 1
}
