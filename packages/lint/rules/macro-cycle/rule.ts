/** Parameters that expand to each other: Postfix gives up with a fatal error. */

import { expandMacros, type MacroText, parseMacros } from '@mailcfg/grammars'
import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

/** A reference from one setting to the next in a cycle. */
interface Step {
  readonly setting: ParameterSetting
  readonly start: number
  readonly end: number
}

interface Cycle extends Found {
  readonly steps: readonly Step[]
}

export const rule = defineRule<'postfix', Cycle>({
  id: 'macro-cycle',
  summary: 'Parameters that refer to each other in a circle stop every Postfix program.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const told = new Set<string>()
    for (const setting of postfix.mainSettings) {
      const { name, source, value } = setting
      if (told.has(name.text) || !value.text.includes('$') || postfix.setting(name.text) !== setting) continue
      if (!nestsTooDeep(postfix, setting)) continue
      const steps = cycleFrom(postfix, setting)
      const [first] = steps
      if (first === undefined) continue
      for (const step of steps) told.add(step.setting.name.text)
      yield foundIn(source, value, first.start, first.end, { steps })
    }
  },
  describe({ steps }) {
    const [first = '', ...others] = steps.map(({ setting }) => setting.name.text)
    const what =
      others.length === 0
        ? `${first} refers to itself.`
        : `${first} refers to ${others.join(', that to ')}, and that to ${first} again.`
    return {
      what,
      why: 'Every Postfix program that needs one of them stops with "unreasonable macro call nesting".',
      help: 'Write the value itself in one of these places.',
      related: steps.slice(1).map(({ setting, start, end }) => ({
        source: setting.source,
        range: setting.value.rangeOf(start, end),
        message: 'and from here',
      })),
    }
  },
})

/** Whether Postfix really follows the references: one behind a condition that does not hold is never looked at. */
function nestsTooDeep(postfix: PostfixInstance, setting: ParameterSetting): boolean {
  const lookup = (name: string) => postfix.setting(name)?.value.text
  return expandMacros(setting.value.text, lookup).problems.some(({ code }) => code === 'nesting-too-deep')
}

/** The shortest way from a setting back to itself; empty when it only leads into a cycle of others. */
function cycleFrom(postfix: PostfixInstance, origin: ParameterSetting): Step[] {
  const seen = new Set<string>()
  const queue: { setting: ParameterSetting; way: Step[] }[] = [{ setting: origin, way: [] }]
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const { name, start, end } of namesIn(parseMacros(at.setting.value.text))) {
      const way = [...at.way, { setting: at.setting, start, end }]
      if (name === origin.name.text) return way
      const next = postfix.setting(name)
      if (next === undefined || seen.has(name)) continue
      seen.add(name)
      queue.push({ setting: next, way })
    }
  }
  return []
}

/** Names that are expanded somewhere in a value, with the references that name them. */
function* namesIn(text: MacroText): Iterable<{ name: string; start: number; end: number }> {
  for (const node of text.nodes) {
    if (node.kind === 'reference') yield node
    else if (node.kind === 'conditional') {
      for (const branch of [node.whenSet, node.whenEmpty]) if (branch) yield* namesIn(branch)
    } else if (node.kind === 'comparison') {
      for (const side of [node.left, node.right, node.whenTrue, node.whenFalse]) if (side) yield* namesIn(side)
    } else if (node.kind === 'function') yield* namesIn(node.argument)
  }
}
