/** A suppression comment that hides nothing. */

import { ruleIds } from '../../src/generated/rule-ids.ts'
import { defineRule, type Found, removeLinesFix } from '../../src/rule.ts'

interface Unused extends Found {
  readonly name: string
  /** Whether the comment names no other rule. */
  readonly alone: boolean
}

export const rule = defineRule<'suppression', Unused>({
  id: 'suppression-unused',
  summary: 'A suppression comment hides nothing, because its rule finds nothing there.',
  severity: 'info',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'suppression' },
  *check({ source, range, rule: name, used }, { rules }) {
    // A rule that did not run cannot have found anything; one that does not exist is another rule's finding.
    if (used.length > 0 || !rules.has(name) || !ruleIds.includes(name)) return
    const line = source.slice(source.lineRange(source.positionAt(range.start).line))
    const names = /mailcfg-ignore(?:-file)?[ \t]+([^:\n]*)/.exec(line)?.[1] ?? ''
    yield { source, range, name, alone: names.trim() === name }
  },
  describe({ source, range, name, alone }) {
    return {
      what: `${name} finds nothing here, so this comment hides nothing.`,
      why: 'The next mistake of that kind on this line would go unnoticed.',
      ...(alone
        ? { fixes: [removeLinesFix('Delete the comment', 'safe', source, range)] }
        : { help: `Take ${name} out of the comment.` }),
    }
  },
})
