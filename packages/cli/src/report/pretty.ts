/** The report for people: findings grouped by what they do to the server, worst first, each with its code frame. */

import { type Diagnostic, type Fix, IMPACTS, type Label, SEVERITIES } from '@mailcfg/core'
import { maskDiagnostic } from '@mailcfg/model'
import type { Style } from './color.ts'
import { oneLine, wrap } from './display-text.ts'
import { fixLines } from './fix-text.ts'
import { HEADLINES } from './impact.ts'
import { placedFrame } from './placed-frame.ts'
import type { Report } from './report.ts'
import { plural, summaryLine } from './summary.ts'

/** How a report is laid out. */
export interface Layout {
  /** Columns of the terminal. */
  readonly width: number
  readonly style: Style
}

/** Prose is hard to read in wider lines, however wide the terminal is. */
const PROSE = 100

/** The whole report as text that ends with a newline. */
export function prettyReport(report: Report, layout: Layout): string {
  const said = new Set<string>()
  const parts = IMPACTS.flatMap((impact) => {
    const group = report.diagnostics.filter((diagnostic) => diagnostic.impact === impact)
    if (group.length === 0) return []
    const headline = `${HEADLINES[impact]} (${plural(group.length, 'finding')})`
    return [layout.style.headline(headline), ...findings(group, report, layout, said)]
  })
  const leftOut = report.leftOut.reduce((sum, { count }) => sum + count, 0)
  const summary = summaryLine(report.diagnostics, report.files, report.servers, leftOut)
  const fixes = report.fixes ? [fixLines(report.fixes, report.nameOf).join('\n')] : []
  return `${[...parts, ...leftOutLines(report), ...fixes, layout.style.bold(summary)].join('\n\n')}\n`
}

/** One finding by itself, as somebody is asked about it. */
export function prettyFinding(diagnostic: Diagnostic, report: Report, layout: Layout): string {
  return new FindingPrinter(maskDiagnostic(diagnostic, report.secretsOf), report, layout).print(new Set())
}

/** The findings of one group, worst first. `said` holds what need not be said twice in a report. */
function findings(group: readonly Diagnostic[], report: Report, layout: Layout, said: Set<string>): string[] {
  return [...group]
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
    .map((diagnostic) => new FindingPrinter(maskDiagnostic(diagnostic, report.secretsOf), report, layout).print(said))
}

function leftOutLines({ leftOut, nameOf }: Report): string[] {
  if (leftOut.length === 0) return []
  return [leftOut.map(({ file, rule, count }) => `${nameOf(file)}: ${count} more of ${rule} left out`).join('\n')]
}

/** Prints one finding; all its frames share the width of their line numbers. */
class FindingPrinter {
  readonly #diagnostic: Diagnostic
  readonly #report: Report
  readonly #layout: Layout
  readonly #gutter: number

  constructor(diagnostic: Diagnostic, report: Report, layout: Layout) {
    this.#diagnostic = diagnostic
    this.#report = report
    this.#layout = layout
    const labels = [diagnostic.primary, ...diagnostic.related]
    const lines = labels.map(({ source, range }) => source.positionAt(range.end).line + 1)
    this.#gutter = String(Math.max(...lines)).length
  }

  print(said: Set<string>): string {
    const { rule, severity, what, primary, related, why, help, fixes } = this.#diagnostic
    const { style } = this.#layout
    const lines = [
      `${style.severity[severity](`${severity}[${rule}]`)} ${style.bold(oneLine(what))}`,
      ...this.#place('-->', primary, '^'),
      ...related.flatMap((label) => this.#place(':::', label, '-')),
      this.#edge(''),
      ...(why === undefined || said.has(`${rule} ${why}`) ? [] : this.#prose('why', why)),
      ...fixes.flatMap((fix) => this.#prose('fix', fixText(fix, help))),
      ...(help === undefined || fixes.some((fix) => repeats(help, fix)) ? [] : this.#prose('help', help)),
      ...(said.has(rule) ? [] : this.#prose('docs', `mailcfg explain ${rule}`)),
    ]
    said.add(rule).add(`${rule} ${why}`)
    return (lines.at(-1) === this.#edge('') ? lines.slice(0, -1) : lines).join('\n')
  }

  #place(arrow: string, label: Label, mark: '^' | '-'): string[] {
    const { style, width } = this.#layout
    const paint = mark === '^' ? style.severity[this.#diagnostic.severity] : style.related
    const { nameOf, secretsOf } = this.#report
    return placedFrame(label, { arrow, mark, paint, gutter: this.#gutter, width, style, nameOf, secretsOf })
  }

  #edge(text: string): string {
    return this.#layout.style.frame(`${' '.repeat(this.#gutter)} |`) + text
  }

  #prose(title: string, text: string): string[] {
    const { style, width } = this.#layout
    const lead = `${' '.repeat(this.#gutter)} ${style.frame('=')} ${style.bold(`${title}:`)} `
    const indent = this.#gutter + 3 + title.length + 2
    const lines = wrap(text, Math.max(20, Math.min(width, PROSE) - indent))
    return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line)
  }
}

/** Whether the advice begins with what the fix does; it then takes the place of the fix's title. */
function repeats(help: string, { title }: Fix): boolean {
  return help.startsWith(title)
}

function fixText(fix: Fix, help: string | undefined): string {
  const text = help !== undefined && repeats(help, fix) ? help.replace(/\.$/, '') : fix.title
  return fix.safety === 'safe' ? text : `${text} (look first: this may change what the server does)`
}
