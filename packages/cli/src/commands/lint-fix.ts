/** `mailcfg lint --fix`, `--fix-review` and `--fix-dry-run`: fixes first, then a report about what remains. */

import { resolve } from 'node:path'
import type { AnyRule } from '@mailcfg/lint'
import type { Project } from '@mailcfg/project'
import { EXIT } from '../exit.ts'
import type { FixMode } from '../fix-mode.ts'
import { diffOf, type FixedProject, fixProject, writeFixed } from '../fix-project.ts'
import { type ColorWish, styleFor } from '../report/color.ts'
import { fixLines } from '../report/fix-text.ts'
import { prettyFinding } from '../report/pretty.ts'
import type { Report } from '../report/report.ts'
import { secretHider } from '../report/secret-hider.ts'
import { terminalWidth } from '../terminal.ts'

/** What the command line gives to this way of linting. */
export interface FixContext {
  readonly options: { readonly format: 'pretty' | 'json'; readonly color: ColorWish; readonly root?: string }
  readonly nameOf: Report['nameOf']
  /** Lints all stacks. */
  readonly run: (stacks: Project['stacks']) => Report
  readonly print: (report: Report) => Promise<unknown>
  readonly statusOf: (report: Report) => number
}

/** Fixes, writes, reports. @returns the exit status: by what remains, or 1 where something was only shown. */
export async function lintFixed(
  project: Project,
  selected: readonly AnyRule[],
  mode: FixMode,
  context: FixContext,
): Promise<number> {
  const { nameOf, run, options } = context
  const style = styleFor(options.color, process.stdout.isTTY === true, process.env)
  const before = run(project.stacks)
  const fixed = await fixProject(project, selected, mode, {
    root: options.root === undefined ? undefined : resolve(options.root),
    nameOf,
    show: (diagnostic, changed) => {
      const hide = secretHider(project.stacks.flatMap(({ documents }) => [...documents.values()]))
      const finding = prettyFinding(diagnostic, before, { width: terminalWidth(), style })
      process.stdout.write(`\n${finding}\n\n${diffOf(changed, nameOf, hide, style)}`)
    },
  })
  const diff = diffOf(fixed.changed, nameOf, fixed.report.hide, style)
  if (mode.way === 'show') return await show(fixed, before, mode, diff, context)
  const refusal = fixed.changed.length === 0 ? undefined : writeFixed(fixed.changed)
  if (refusal !== undefined) {
    process.stderr.write(`mailcfg: nothing was written: ${refusal}\n`)
    return EXIT.failure
  }
  const report = { ...run(fixed.stacks), fixes: { ...fixed.report, written: fixed.changed.length > 0 } }
  if (mode.way === 'apply' && mode.showsDiff && options.format === 'pretty') process.stdout.write(diff)
  await context.print(report)
  return context.statusOf(report)
}

/** Shows what would change. A dry run prints nothing but the diff; a review prints the findings above it. */
async function show(
  { stacks, report: fixes, changed }: FixedProject,
  before: Report,
  mode: FixMode,
  diff: string,
  { options, nameOf, run, print, statusOf }: FixContext,
): Promise<number> {
  const rest = { ...run(stacks), fixes }
  if (options.format === 'json') await print(rest)
  else {
    if (mode.safety === 'review') await print(before)
    process.stdout.write(diff)
    process.stderr.write(`${fixLines(fixes, nameOf).join('\n')}\n`)
  }
  const status = statusOf(rest)
  return changed.length > 0 ? Math.max(status, EXIT.findings) : status
}
