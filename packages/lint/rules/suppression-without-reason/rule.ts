/** A suppression comment that does not tell why. */

import { defineRule, type Found } from '../../src/rule.ts'

interface WithoutReason extends Found {
  readonly name: string
  /** Whether it hides a finding at error level. */
  readonly hidesError: boolean
}

export const rule = defineRule<'suppression', WithoutReason>({
  id: 'suppression-without-reason',
  summary: 'A suppression comment gives no reason.',
  severity: 'hint',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'suppression' },
  *check({ source, range, rule: name, reason, used }) {
    const hidesError = used.some(({ severity }) => severity === 'error')
    if (reason === '') yield { source, range, name, hidesError }
  },
  describe({ name, hidesError }) {
    return {
      what: `This comment hides ${name} and does not say why.`,
      why: 'Whoever looks after the server next cannot tell a decision from an oversight.',
      severity: hidesError ? 'warning' : 'hint',
      help: `Write the reason behind a colon: "# mailcfg-ignore ${name}: why".`,
    }
  },
})
