/** The last line of a report: how much was found, how bad it is, how much can be fixed. */

import { type Diagnostic, SEVERITIES, type Severity } from '@mailcfg/core'

/** Numbers of findings by severity. */
export type Counts = Readonly<Record<Severity, number>>

/** Counts findings by severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

/** A number with its noun in the right form. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/**
 * One line about a run.
 * @param files number of files that were checked.
 * @param servers number of servers that they belong to; 0 when they are single files of unknown servers.
 * @param leftOut findings beyond the cap, which are not among `diagnostics`.
 */
export function summaryLine(diagnostics: readonly Diagnostic[], files: number, servers: number, leftOut = 0): string {
  if (files === 0) return 'No configuration of a mail server was found.'
  const of = servers > 0 ? ` of ${plural(servers, 'server')}` : ''
  if (diagnostics.length === 0) return `No problems in ${plural(files, 'file')}${of}.`
  const counts = countBySeverity(diagnostics)
  const parts = SEVERITIES.flatMap((severity) => (counts[severity] > 0 ? [plural(counts[severity], severity)] : []))
  const faulty = new Set(diagnostics.map((d) => d.primary.source.uri)).size
  const fixable = diagnostics.filter((d) => d.fixes.length > 0).length
  const fixes = fixable > 0 ? ` (${fixable} can be fixed)` : ''
  const more = leftOut > 0 ? `, ${leftOut} more of the same kinds left out` : ''
  return `${plural(diagnostics.length, 'finding')} in ${plural(faulty, 'file')}: ${parts.join(', ')}${fixes}${more}`
}
