/** Rules that a comment can silence. */

import { rules } from '@mailcfg/lint'
import { type CompletionItem, RANK } from './item.ts'

/** The ids of all rules. */
export function ruleIdItems(): CompletionItem[] {
  return rules.map(({ id, severity, tier }) => ({
    label: id,
    kind: 'reference',
    detail: `${severity}${tier === 'default' ? '' : `, ${tier}`}`,
    documentation: { of: 'rule', name: id },
    rank: tier === 'default' ? RANK.usual : RANK.other,
  }))
}
