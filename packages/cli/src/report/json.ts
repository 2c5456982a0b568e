/** The report for programs: `mailcfg lint --format json`, version 1 of its contract. */

import type { Diagnostic, Fix, Label } from '@mailcfg/core'
import { maskDiagnostic } from '@mailcfg/model'
import { reasonText } from './fix-text.ts'
import type { FixReport, Report } from './report.ts'
import { countBySeverity } from './summary.ts'

type NameOf = Report['nameOf']

/** The report as JSON text. Lines and columns count from 1 in UTF-16 units, ends are exclusive; edits are offsets. */
export function jsonReport(report: Report): string {
  const diagnostics = report.diagnostics.map((d) => diagnosticJson(maskDiagnostic(d, report.secretsOf), report.nameOf))
  const summary = { ...countBySeverity(report.diagnostics), files: report.files }
  const fixes = report.fixes && { fixes: fixesJson(report.fixes, report.nameOf) }
  return `${JSON.stringify({ version: 1, diagnostics, summary, ...fixes }, null, 2)}\n`
}

function diagnosticJson(diagnostic: Diagnostic, nameOf: NameOf): object {
  const { primary, severity, impact, rule, what, why, related, fixes } = diagnostic
  const { file, line, column } = placeOf(primary, nameOf)
  const end = primary.source.positionAt(primary.range.end)
  return {
    file,
    line,
    column,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    severity,
    impact,
    rule,
    message: what,
    why: why ?? null,
    related: related.map((label) => ({ ...placeOf(label, nameOf), message: label.message ?? '' })),
    fix: fixes[0] ? fixJson(fixes[0], nameOf) : null,
  }
}

function placeOf({ source, range }: Label, nameOf: NameOf): { file: string; line: number; column: number } {
  const { line, column } = source.positionAt(range.start)
  return { file: nameOf(source.uri), line: line + 1, column: column + 1 }
}

function fixJson({ title, safety, edits }: Fix, nameOf: NameOf): object {
  const flat = [...edits].flatMap(([uri, list]) =>
    list.map(({ range, text }) => ({ file: nameOf(uri), start: range.start, end: range.end, text })),
  )
  return { title, safety, edits: flat }
}

/** What was fixed: number of findings, files, the diff, and what was left out with the reason. */
function fixesJson({ written, applied, files, leftOut, diff, hide }: FixReport, nameOf: NameOf): object {
  return {
    written,
    findings: applied.length,
    files: files.map(nameOf),
    diff,
    leftOut: leftOut.map((one) => ({
      ...placeOf(one.diagnostic.primary, nameOf),
      rule: one.diagnostic.rule,
      title: hide(one.fix.title),
      reason: one.reason,
      message: hide(reasonText(one, nameOf)),
    })),
  }
}
