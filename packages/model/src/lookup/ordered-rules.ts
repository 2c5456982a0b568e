/** Rules that Postfix goes through in order, with `if` … `endif`: regexp, pcre and cidr tables. */

import { skipsRule } from '@mailcfg/grammars'
import type { TableDocument, TableEntry } from '../documents/table-document.ts'

/** One rule that Postfix keeps. `end` is the rule that closes an `if`; none when nothing closes it. */
export interface OrderedRule<Test> {
  readonly entry: TableEntry
  /** What the rule asks of a key; none for `endif`. */
  readonly test: Test | undefined
  end?: number
}

/**
 * The rules of a table, without those that Postfix skips; an `if` or `endif` that is skipped pairs with nothing.
 * @param testOf what the rule asks, or `undefined` where Postfix refuses it for what no grammar knows
 */
export function orderedRules<Test>(
  table: TableDocument,
  testOf: (entry: TableEntry) => Test | undefined,
): OrderedRule<Test>[] {
  const rules: OrderedRule<Test>[] = []
  const open: OrderedRule<Test>[] = []
  for (const entry of table.entries()) {
    const { logical, tree } = table.line(entry.index)
    if (logical.kind === 'orphan' || tree.problems.some(({ code }) => skipsRule(table.language.id, code))) continue
    if (entry.kind === 'endif') {
      const start = open.pop()
      if (start === undefined) continue
      start.end = rules.length
      rules.push({ entry, test: undefined })
      continue
    }
    const test = testOf(entry)
    if (test === undefined) continue
    const rule: OrderedRule<Test> = { entry, test }
    rules.push(rule)
    if (entry.kind === 'if') open.push(rule)
  }
  return rules
}

/**
 * The first rule that matches, or what kept `holds` from an answer: everything behind a rule that nobody can answer
 * for is unknown.
 */
export function firstMatch<Test, Doubt>(
  rules: readonly OrderedRule<Test>[],
  holds: (rule: OrderedRule<Test>, test: Test) => boolean | Doubt,
): OrderedRule<Test> | { readonly doubt: Doubt } | undefined {
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index] as OrderedRule<Test>
    if (rule.test === undefined) continue
    const answer = holds(rule, rule.test)
    if (typeof answer !== 'boolean') return { doubt: answer }
    if (rule.entry.kind === 'if') {
      if (answer) continue
      // Without an endif, nothing follows (Postfix source, src/util/dict_regexp.c).
      if (rule.end === undefined) return undefined
      index = rule.end
    } else if (answer) return rule
  }
  return undefined
}
