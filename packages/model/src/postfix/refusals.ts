/** What makes Postfix refuse a whole configuration: postconf ends with a fatal error and prints nothing. */

import type { Range, SourceText } from '@mailcfg/core'
import { type Expansion, type ExpansionProblem, parseList } from '@mailcfg/grammars'
import type { Service } from '../documents/columns.ts'
import { fieldProblem } from '../documents/service-fields.ts'
import type { KnownNames } from './known-names.ts'
import type { PostfixParameters } from './parameters.ts'
import type { ParameterSetting } from './setting.ts'

/** One reason, with its place. */
export interface ConfigurationRefusal {
  /**
   * A problem of main.cf (`missing-equals`, `missing-name`), of master.cf (`missing-fields`, `bad-type`, `bad-flag`,
   * `bad-wakeup`, `bad-process-limit`), of `$name` in a value (see {@link ExpansionProblem}), or `bad-word`: a word
   * that the parameter does not have.
   */
  readonly code: string
  readonly source: SourceText
  readonly range: Range
  /** The parameter whose value cannot be worked out; absent for lines that cannot be read. */
  readonly parameter?: string
}

/** Columns of master.cf that postconf looks at. */
const CHECKED_COLUMNS = ['type', 'private', 'unprivileged', 'chroot', 'wakeup', 'maxproc'] as const

/** Lines that postconf cannot read. It reads no further than the first of a file. */
export function unreadableLines({ main, master }: PostfixParameters): ConfigurationRefusal[] {
  const ofMain = main?.problems.find(({ code }) => code !== 'orphan')
  const found: ConfigurationRefusal[] = []
  if (main && ofMain) found.push({ code: ofMain.code, source: main.source, range: ofMain.range })
  for (const line of master?.file.lines ?? []) {
    if (master === undefined || found.some(({ source }) => source === master.source)) break
    const service = master.entries.find((entry) => entry.line === line)
    const broken = line.tree.kind === 'broken' ? master.problems.find((problem) => problem.line === line) : undefined
    const problem = broken ?? (service && badColumn(service))
    if (problem) found.push({ code: problem.code, source: master.source, range: problem.range })
  }
  return found
}

function badColumn(service: Service): { code: string; range: Range } | undefined {
  for (const kind of CHECKED_COLUMNS) {
    const problem = fieldProblem(kind, service[kind].text)
    if (problem?.refusedBy.includes('postconf')) return { code: problem.code, range: service[kind].range }
  }
  return undefined
}

/** Values that postconf has to expand and cannot, those that computed defaults are made of included. */
export function unusableValues(postfix: PostfixParameters, names: KnownNames): ConfigurationRefusal[] {
  const found = names.refused.map(({ setting, problem, expansion }) =>
    refusedValue(postfix, setting, problem, expansion),
  )
  return [...found, ...computedDefaults(postfix)]
}

/** The place of a problem: in the value itself, or in the one that `$name` led to. */
export function refusedValue(
  postfix: PostfixParameters,
  setting: ParameterSetting,
  problem: ExpansionProblem,
  expansion: Expansion,
): ConfigurationRefusal {
  const { code, parameter } = problem
  // A level is compared in defaults; the setting that holds it is the one to look at.
  const level = code === 'bad-level' && expansion.names.includes('compatibility_level')
  const guilty = level ? 'compatibility_level' : parameter
  // Of a circle no place is more to blame than another: the value that was asked for leads into it.
  if (code === 'nesting-too-deep') {
    const { start, end } = problem.from
    return { code, source: setting.source, range: setting.value.rangeOf(start, end), parameter: setting.name.text }
  }
  const inner = guilty === undefined ? undefined : postfix.setting(guilty, setting.service)
  if (guilty !== undefined && guilty !== setting.name.text) {
    const range = inner === undefined ? setting.value.rangeOf(problem.from.start, problem.from.end) : undefined
    const place = inner && (level ? inner.value.range : inner.value.rangeOf(problem.start, problem.end))
    const { source } = inner ?? setting
    return { code, source, range: place ?? range ?? setting.range, parameter: setting.name.text }
  }
  const range = level ? setting.value.range : setting.value.rangeOf(problem.start, problem.end)
  return { code, source: setting.source, range, parameter: setting.name.text }
}

/** Words that a list parameter takes (inet_proto_init() and mynetworks()). */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  inet_protocols: ['all', 'ipv4', 'ipv6'],
  mynetworks_style: ['class', 'subnet', 'host'],
}

/** What computed defaults are made of: they are worked out whenever main.cf does not set their parameters. */
function needsOf({ mainTable, host }: PostfixParameters): string[] {
  const needed: string[] = []
  if (!mainTable.has('mydomain')) needed.push('myhostname')
  // The domain is put behind the name of the machine when that has none.
  if (!mainTable.has('myhostname') && host['myhostname']?.includes('.') === false) needed.push('mydomain')
  if (!mainTable.has('mynetworks')) needed.push('inet_interfaces', 'mynetworks_style', 'inet_protocols')
  return needed
}

function* computedDefaults(postfix: PostfixParameters): Iterable<ConfigurationRefusal> {
  const { mainTable } = postfix
  for (const name of needsOf(postfix)) {
    const setting = mainTable.get(name)
    const expansion = postfix.expansionInMain(name)
    if (setting === undefined || expansion === undefined) {
      if (name === 'mynetworks_style') yield* defaultStyle(postfix)
      continue
    }
    const [problem] = expansion.problems
    if (problem) yield refusedValue(postfix, setting, problem, expansion)
    else if (!isListOf(name, expansion.text)) {
      yield { code: 'bad-word', source: setting.source, range: setting.value.range, parameter: name }
    }
  }
}

function isListOf(name: string, text: string): boolean {
  const known = WORDS[name]
  if (known === undefined) return true
  const words = new Set(parseList(text).items.map((item) => item.text))
  if (name === 'mynetworks_style' && words.size !== 1) return false
  return [...words].every((word) => known.includes(word))
}

/** The default style compares the compatibility level. */
function* defaultStyle(postfix: PostfixParameters): Iterable<ConfigurationRefusal> {
  const level = postfix.setting('compatibility_level')
  const { expansion } = postfix.expansion(postfix.raw('mynetworks_style')?.text ?? '')
  const [problem] = expansion.problems
  if (level && problem) yield refusedValue(postfix, level, { ...problem, parameter: level.name.text }, expansion)
}
