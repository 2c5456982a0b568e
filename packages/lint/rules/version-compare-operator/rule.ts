/** Levels and versions compared as text: 3.10 sorts before 3.9. */

import { type MacroNode, type MacroText, parseMacros } from '@mailcfg/grammars'
import { compareVersions } from '@mailcfg/knowledge'
import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface TextCompare extends Found {
  readonly setting: ParameterSetting
  readonly operator: string
  readonly name: string
}

type Comparison = MacroNode & { kind: 'comparison' }

export const rule = defineRule<'parameter', TextCompare>({
  id: 'version-compare-operator',
  summary: 'Releases and compatibility levels are compared with the level operators, not as text.',
  severity: 'warning',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { stack }) {
    const { source, value } = setting
    // Before 3.6 levels were whole numbers, and there were no other operators.
    if (!value.text.includes('{') || compareVersions(stack.versions.postfix ?? '3.6', '3.6') < 0) return
    for (const { operator, operatorRange, suffix, left, right } of comparisonsIn(parseMacros(value.text))) {
      const name = versionIn(left) ?? versionIn(right)
      if (suffix !== undefined || name === undefined || !/[<>]/.test(operator)) continue
      // Against 1 or 2, as in defaults of Postfix 3.0, text sorts as numbers do until there is a level 10.
      if ([left, right].some(isDigit)) continue
      const { start, end } = operatorRange
      yield foundIn(source, value, start, end, { setting, operator, name })
    }
  },
  describe({ source, range, operator, name }) {
    const level = name === 'compatibility_level'
    return {
      what: `"${operator}" compares ${name} as text.`,
      why: 'Only two whole numbers are compared as numbers; with a dot in one of them 3.10 counts as less than 3.9.',
      ...(level
        ? { fixes: [replaceFix(`Write ${operator}level`, 'safe', source, range, `${operator}level`)] }
        : { help: `Compare $compatibility_level, or write ${operator}level where no snapshot is used.` }),
    }
  },
})

/** Comparisons of a value, those inside of others included. */
function* comparisonsIn({ nodes }: MacroText): Iterable<Comparison> {
  for (const node of nodes) {
    if (node.kind === 'comparison') {
      yield node
      for (const part of [node.left, node.right, node.whenTrue, node.whenFalse]) if (part) yield* comparisonsIn(part)
    } else if (node.kind === 'conditional') {
      for (const part of [node.whenSet, node.whenEmpty]) if (part) yield* comparisonsIn(part)
    }
  }
}

function isDigit({ nodes: [node, ...more] }: MacroText): boolean {
  return node?.kind === 'text' && more.length === 0 && /^\s*\d\s*$/.test(node.text)
}

/** The name of a release or level, when a side of a comparison is nothing else. */
function versionIn({ nodes }: MacroText): string | undefined {
  const [node, ...more] = nodes
  if (node?.kind !== 'reference' || more.length > 0) return undefined
  return node.name === 'compatibility_level' || node.name === 'mail_version' ? node.name : undefined
}
