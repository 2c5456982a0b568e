/** Compares a configuration as the house computes it with what postconf printed of it. */

import { hostname } from 'node:os'
import type { SourceText } from '@mailcfg/core'
import {
  type ConfigurationRefusal,
  type EffectiveParameter,
  type EffectiveService,
  effectiveConfiguration,
  type HostFacts,
  type ParameterSetting,
  PostfixParameters,
} from '@mailcfg/model'
import { packagingOf } from './packaging.ts'
import { askPostconf, type PostconfProgram } from './program.ts'
import { asLogged, asPrinted, byteText, POSTCONF_WORDS, readMain, readMaster, serviceLine } from './reading.ts'
import { type Configuration, type PostconfResult, type PostconfResults, runPostconf } from './run.ts'

/** What differs, in words; `refused` when both refuse the configuration, `equal` when all agrees. */
export type Comparison = 'equal' | 'refused' | { readonly difference: string }

/** In the order of trying: `-x` may fail where the others do not. */
const OPTIONS = ['-n', '-M', '-P', '-nx'] as const
/** What the shell makes of signal 11. */
const SEGMENTATION_FAULT = 139
type Option = (typeof OPTIONS)[number]

/** Compares many configurations with one postconf, in their order. */
export function compareAll(program: PostconfProgram, configurations: readonly Configuration[]): Comparison[] {
  const host = hostOf(program)
  const results = runPostconf(program, OPTIONS, configurations)
  const isNameless = (index: number) =>
    /inet_interfaces: host not found/.test(results[index]?.results.get('-n')?.stderr ?? '')
  const nameless = configurations.filter((_, index) => isNameless(index))
  const again = nameless.length === 0 ? [] : compareAll(program, nameless.map(withoutHostNames))
  const networks = networksOf(program, configurations)
  return configurations.map((configuration, index) => {
    if (isNameless(index)) return again[nameless.indexOf(configuration)] as Comparison
    const printed = results[index] as PostconfResults
    return compareOne(program, configuration, printed, { ...host, mynetworks: networks[index] ?? '' })
  })
}

/** What this machine and this package of Postfix decide. */
function hostOf(program: PostconfProgram): HostFacts {
  return {
    ...packagingOf(program.version),
    myhostname: hostname(),
    mail_release_date: askPostconf(program, ['-d', '-h', 'mail_release_date']).trim(),
    process_name: 'postconf',
    service_name: '',
  }
}

/** The same main.cf for a host that does not know the names in inet_interfaces: the last assignment wins. */
function withoutHostNames({ main, master }: Configuration): Configuration {
  const all = Buffer.concat([main ?? Buffer.alloc(0), Buffer.from('\ninet_interfaces = all\n')])
  return master === undefined ? { main: all } : { main: all, master }
}

/** What the networks of the server depend on, beside the server. */
const NETWORK_SETTINGS = ['compatibility_level', 'inet_interfaces', 'inet_protocols', 'mynetworks_style']

/** The networks of this machine for each configuration, asked of postconf with nothing else in main.cf. */
function networksOf(program: PostconfProgram, configurations: readonly Configuration[]): string[] {
  const texts = configurations.map(({ main = new Uint8Array() }) => {
    const postfix = new PostfixParameters('.', readMain(main), undefined, {})
    return NETWORK_SETTINGS.map((name) => {
      const expansion = postfix.expansionInMain(name)
      return expansion ? `${name} = ${expansion.text}\n` : ''
    }).join('')
  })
  const different = [...new Set(texts)]
  const asked = runPostconf(
    program,
    ['-h,mynetworks'],
    different.map((text) => ({ main: Buffer.from(text, 'latin1') })),
  )
  const answers = new Map(different.map((text, i) => [text, networksIn(asked[i])]))
  return texts.map((text) => answers.get(text) ?? '')
}

/** Behind every network stands a blank (mynetworks()), which postconf does not print at the end of a line. */
function networksIn(asked: PostconfResults | undefined): string {
  const line = asked?.results.get('-h,mynetworks')?.lines[0] ?? ''
  return line === '' ? '' : `${line} `
}

function parametersOf(
  { version }: PostconfProgram,
  { main = new Uint8Array(), master = new Uint8Array() }: Configuration,
  { directory, results }: PostconfResults,
  host: HostFacts,
): PostfixParameters {
  const known = { ...host, config_directory: directory, process_id: String(results.get('-nx')?.pid) }
  return new PostfixParameters('.', readMain(main), readMaster(master), { postfix: version }, known)
}

function compareOne(
  program: PostconfProgram,
  configuration: Configuration,
  printed: PostconfResults,
  host: HostFacts,
): Comparison {
  const postfix = parametersOf(program, configuration, printed, host)
  const { parameters, services, unused, refusals } = effectiveConfiguration(postfix)
  const { main, master } = postfix
  if (main === undefined || master === undefined) throw new Error('both files are there')
  const { results } = printed
  const refused = compareRefusals('-n', refusals, results)
  if (refused !== undefined) return refused
  const own = parameters.filter(({ name, origin }) => name !== 'config_directory' || origin === 'setting')
  const setsDirectory = own.some(({ name }) => name === 'config_directory')
  const shown = (option: Option) =>
    lines(results, option).filter((line) => setsDirectory || !line.startsWith('config_directory ='))
  const warned = unusedIn(results.get('-n')?.stderr ?? '')
  const difference =
    compareLists(
      '-n',
      own.map((one) => assignment(main.source, one.name, plainOf(one))),
      shown('-n'),
    ) ??
    compareLists(
      '-M',
      postfix.services.map((one) => endTrimmed(serviceLine(master, one))),
      lines(results, '-M').map(endTrimmed),
    ) ??
    compareLists(
      '-P',
      services.flatMap((one) => overrideLines(master.source, one)),
      lines(results, '-P'),
    ) ??
    compareLists('unused', unusedNames(unused), warned) ??
    compareExpanded(main.source, own, results, shown)
  return difference === undefined ? 'equal' : { difference }
}

function compareExpanded(
  source: SourceText,
  own: readonly EffectiveParameter[],
  results: PostconfResults['results'],
  shown: (option: Option) => readonly string[],
): string | undefined {
  const refused = compareRefusals(
    '-nx',
    own.flatMap(({ refusal }) => refusal ?? []),
    results,
  )
  if (refused !== undefined) return refused === 'refused' ? undefined : (refused as { difference: string }).difference
  return compareLists(
    '-nx',
    own.map((one) => assignment(source, one.name, expandedOf(source, one))),
    shown('-nx'),
  )
}

function lines(results: PostconfResults['results'], option: Option): readonly string[] {
  return (results.get(option) as PostconfResult).lines
}

function assignment(source: SourceText, name: string, value: string): string {
  return asPrinted(`${byteText(source, name)} = ${value}`)
}

function overrideLines(source: SourceText, { service, overrides }: EffectiveService): string[] {
  const prefix = `${service.service.text}/${service.type.text}/`
  return overrides.map((one) => assignment(source, `${prefix}${one.name}`, plainOf(one)))
}

function plainOf({ setting, value }: EffectiveParameter): string {
  return setting && value !== undefined ? byteText(setting.source, value) : (value ?? '(unknown)')
}

/** Every stretch as its own file encodes it; what is computed is made of main.cf. */
function expandedOf(main: SourceText, { expanded, parts, missing }: EffectiveParameter): string {
  if (expanded === undefined) return `(needs ${missing.join(', ')})`
  const text = parts.map((part) => byteText(part.setting?.source ?? main, part.text)).join('')
  if (asPrinted(parts.map((part) => part.text).join('')) !== expanded) return `(parts do not give ${expanded})`
  return text
}

/** A brace that nothing closes draws the blanks at the line's end into the last word; the house leaves them out. */
function endTrimmed(line: string): string {
  return line.replace(/[ \t\r]+$/, '')
}

/** File and name of the settings that postconf says are of no use, sorted; entries of one service repeat theirs. */
function unusedIn(stderr: string): string[] {
  const pattern =
    /(main|master)\.cf: (?:unused parameter: |read-only parameter assignment: |support for parameter "?)([^="]*?)(?:=|"? has been removed)/g
  return sortedSet([...stderr.matchAll(pattern)].map(([, file, name]) => `${file}: ${name}`))
}

function unusedNames(unused: readonly ParameterSetting[]): string[] {
  return sortedSet(
    unused.map(({ name, source }) => `${source.uri.slice(0, -3)}: ${asLogged(byteText(source, name.text))}`),
  )
}

function sortedSet(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort()
}

function compareRefusals(
  option: Option,
  refusals: readonly ConfigurationRefusal[],
  results: PostconfResults['results'],
): Comparison | undefined {
  const { exit, stderr } = results.get(option) as PostconfResult
  if (refusals.length === 0 && exit === 0) return undefined
  // A value that leads to itself inside a comparison makes postconf run out of stack.
  const crashed = exit === SEGMENTATION_FAULT && refusals.some(({ code }) => code === 'nesting-too-deep')
  if (crashed || (exit !== 0 && refusals.some(({ code }) => POSTCONF_WORDS[code]?.test(stderr)))) return 'refused'
  const ours = refusals.length > 0 ? refusals.map(({ code }) => code).join(', ') : 'well-formed'
  return { difference: `${option}: read as ${ours}, postconf ${exit}: ${stderr.slice(0, 300)}` }
}

function compareLists(what: string, expected: readonly string[], printed: readonly string[]): string | undefined {
  const at = expected.findIndex((line, i) => line !== printed[i])
  if (at < 0 && expected.length === printed.length) return undefined
  const place = at < 0 ? expected.length : at
  return `${what}: read ${JSON.stringify(expected[place])}, postconf printed ${JSON.stringify(printed[place])}`
}
