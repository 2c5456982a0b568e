/** `mailcfg lint`: loads what was asked for, runs the rules, reports. */

import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { type Diagnostic, SEVERITIES, type Severity, type SourceText } from '@mailcfg/core'
import {
  type AnyRule,
  compareDiagnostics,
  inLocale,
  type LintResult,
  type Locale,
  lintStack,
  prepareLint,
  rules,
} from '@mailcfg/lint'
import { type Stack, secretRanges, type Versions } from '@mailcfg/model'
import {
  displayNames,
  type Failure,
  InternalError,
  loadProject,
  loadProjectFile,
  type Project,
  type ProjectFile,
  UsageError,
} from '@mailcfg/project'
import { EXIT } from '../exit.ts'
import { canAsk, type FixWishes, fixModeOf } from '../fix-mode.ts'
import { languageOption } from '../language-option.ts'
import { type ColorWish, styleFor } from '../report/color.ts'
import type { LeftOut, Report } from '../report/report.ts'
import { readStdin } from '../stdin.ts'
import { terminalWidth } from '../terminal.ts'
import { unknownRule } from '../unknown-rule.ts'

/** The options of the command as commander hands them over. */
export interface LintCommandOptions extends FixWishes {
  readonly format: 'pretty' | 'json'
  readonly failOn: Severity
  readonly color: ColorWish
  readonly rule?: readonly string[]
  readonly strict?: true
  readonly locale?: Locale
  readonly config?: string
  readonly postfixVersion?: string
  readonly dovecotVersion?: string
  readonly root?: string
  readonly as?: string
  readonly stdinFilename?: string
}

/** Runs the command; findings go to standard output, everything else to standard error. */
export async function lint(paths: readonly string[], options: LintCommandOptions): Promise<number> {
  const cwd = process.cwd()
  const config = loadProjectFile(cwd, options.config)
  const wanted = paths.length > 0 ? paths : options.stdinFilename !== undefined ? ['-'] : options.root ? [] : ['.']
  const mode = fixModeOf(options, wanted, canAsk(options.format))
  const versions = versionsOf(options, config)
  const selected = await inLocale(selectRules(options, config), options.locale ?? 'en')
  const project = await loadProject({
    paths: wanted,
    cwd,
    config,
    versions,
    ...(options.root === undefined ? {} : { root: resolve(cwd, options.root) }),
    ...languageOption(options.as),
    ...(wanted.includes('-') ? { stdin: await readStdin(options) } : {}),
  })
  // A few statements do not pay for optimised code, and the process would wait for that at its end.
  setFlagsFromString('--liftoff-only')
  await prepareLint(project.stacks)
  const nameOf = displayNames([...wanted, options.stdinFilename ?? '', options.root ?? ''], cwd)
  const run = (stacks: Project['stacks']) =>
    reportOf({ ...project, stacks }, nameOf, (stack) => lintOne(stack, selected, versions, nameOf), config)
  if (mode) {
    tell(project.notes, nameOf)
    tell(project.failures, nameOf)
    return await (await import('./lint-fix.ts')).lintFixed(project, selected, mode, {
      options,
      nameOf,
      run,
      print: async (one) => process.stdout.write(await render(one, options)),
      statusOf: ({ diagnostics }) => exitStatus(diagnostics, project.failures, options.failOn),
    })
  }
  const report = run(project.stacks)
  const isVain = report.files === 0 && project.failures.length > 0
  if (!isVain || options.format === 'json') process.stdout.write(await render(report, options))
  tell(project.notes, nameOf)
  tell(project.failures, nameOf)
  return exitStatus(report.diagnostics, project.failures, options.failOn)
}

function versionsOf(options: LintCommandOptions, config: ProjectFile): Versions {
  const postfix = options.postfixVersion ?? config.postfixVersion
  const dovecot = options.dovecotVersion ?? config.dovecotVersion
  return { ...(postfix === undefined ? {} : { postfix }), ...(dovecot === undefined ? {} : { dovecot }) }
}

/** The rules that run: by tier, unless `--rule` names them; without those that the project file turns off. */
function selectRules({ rule: only, strict }: LintCommandOptions, config: ProjectFile): readonly AnyRule[] {
  const ids = rules.map((rule) => rule.id)
  for (const id of only ?? []) if (!ids.includes(id)) throw new UsageError(unknownRule(id, ids))
  for (const id of config.rules.keys()) if (!ids.includes(id)) throw config.complaint(id, unknownRule(id, ids))
  return rules.filter(({ id, tier }) => {
    if (only) return only.includes(id)
    const wish = config.rules.get(id)
    return wish === 'off' ? false : wish !== undefined || tier === 'default' || (strict === true && tier === 'strict')
  })
}

function lintOne(
  stack: Stack,
  selected: readonly AnyRule[],
  { postfix, dovecot }: Versions,
  nameOf: Report['nameOf'],
): LintResult {
  try {
    return lintStack(stack, {
      rules: selected,
      ...(postfix === undefined ? {} : { postfixVersion: postfix }),
      ...(dovecot === undefined ? {} : { dovecotVersion: dovecot }),
    })
  } catch (cause) {
    const [first = ''] = stack.documents.keys()
    throw new InternalError(nameOf(stack.postfix[0]?.main?.source.uri ?? first), cause)
  }
}

/** Lints all stacks and keeps what concerns the files that were asked for. */
function reportOf(
  { stacks, requested }: Project,
  nameOf: Report['nameOf'],
  run: (stack: Stack) => LintResult,
  config: ProjectFile,
): Report {
  const results = stacks.map(run)
  const diagnostics = results.flatMap((result) => result.diagnostics.filter((d) => requested.has(d.primary.source.uri)))
  const documents = new Map(stacks.flatMap((stack) => [...stack.documents]))
  return {
    diagnostics: diagnostics.map((diagnostic) => withSeverity(diagnostic, config)).sort(compareDiagnostics),
    leftOut: results.flatMap((result) => leftOutOf(result, requested)),
    files: requested.size,
    servers: stacks.filter((stack) => stack.root !== '' || stack.documents.size > 1 || stack.postfix.length > 0).length,
    nameOf,
    secretsOf: (source: SourceText, within) => {
      const document = documents.get(source.uri)
      return document ? secretRanges(document, within) : []
    },
  }
}

function withSeverity(diagnostic: Diagnostic, { rules: wishes }: ProjectFile): Diagnostic {
  const severity = wishes.get(diagnostic.rule)
  return severity === undefined || severity === 'off' ? diagnostic : { ...diagnostic, severity }
}

function leftOutOf({ leftOut }: LintResult, requested: ReadonlySet<string>): LeftOut[] {
  return [...leftOut].flatMap(([{ uri }, counts]) =>
    requested.has(uri) ? [...counts].map(([rule, count]) => ({ file: uri, rule, count })) : [],
  )
}

async function render(report: Report, { format, color }: LintCommandOptions): Promise<string> {
  if (format === 'json') return (await import('../report/json.ts')).jsonReport(report)
  const style = styleFor(color, process.stdout.isTTY === true, process.env)
  return (await import('../report/pretty.ts')).prettyReport(report, { width: terminalWidth(), style })
}

function tell(list: readonly Failure[], nameOf: Report['nameOf']): void {
  for (const { path, reason } of list) process.stderr.write(`mailcfg: ${nameOf(path)}: ${reason}\n`)
}

function exitStatus(diagnostics: readonly Diagnostic[], failures: readonly Failure[], failOn: Severity): number {
  if (failures.length > 0) return EXIT.failure
  const limit = SEVERITIES.indexOf(failOn)
  return diagnostics.some((d) => SEVERITIES.indexOf(d.severity) <= limit) ? EXIT.findings : EXIT.clean
}
