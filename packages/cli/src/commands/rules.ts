/** `mailcfg rules`: lists all rules. */

import { type AnyRule, rules } from '@mailcfg/lint'
import { EXIT } from '../exit.ts'
import { terminalWidth } from '../terminal.ts'

/** Runs the command. */
export function listRules({ format }: { readonly format: 'text' | 'json' }): number {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  process.stdout.write(format === 'json' ? rulesJson(sorted) : rulesText(sorted, terminalWidth()))
  return EXIT.clean
}

/** One object per rule, in the manner of the lint report. */
export function rulesJson(sorted: readonly AnyRule[]): string {
  const list = sorted.map(({ id, summary, severity, impact, confidence, tier }) => ({
    id,
    summary,
    severity,
    impact,
    confidence,
    tier,
  }))
  return `${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`
}

/** One line per rule: id, severity, tier where it is not the default, summary. */
export function rulesText(sorted: readonly AnyRule[], width: number): string {
  const column = Math.min(Math.floor(width / 2), Math.max(0, ...sorted.map((rule) => rule.id.length)))
  const lines = sorted.map(({ id, severity, tier, summary }) => {
    const note = tier === 'default' ? '' : `(${tier}) `
    return `${id.padEnd(column)}  ${severity.padEnd(7)}  ${note}${summary}`
  })
  return `${lines.join('\n')}\n`
}
