/** A suppression comment that names no rule. */

import { suggest } from '@mailcfg/knowledge'
import { ruleIds } from '../../src/generated/rule-ids.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface UnknownRule extends Found {
  readonly name: string
}

export const rule = defineRule<'suppression', UnknownRule>({
  id: 'suppression-unknown-rule',
  summary: 'A suppression comment names a rule that does not exist, and so hides nothing.',
  severity: 'warning',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'suppression' },
  *check({ source, range, rule: name }) {
    if (!ruleIds.includes(name)) yield { source, range, name }
  },
  describe({ source, range, name }) {
    const [nearest] = suggest(name, ruleIds)
    return {
      what: `There is no rule called "${name}".`,
      why: 'The comment hides nothing; what it was meant for is still reported, or the rule has another name by now.',
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'safe', source, range, nearest)] }
        : { help: '"mailcfg rules" lists all names.' }),
    }
  },
})
