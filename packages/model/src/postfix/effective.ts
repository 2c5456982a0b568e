/** The values of a configuration as Postfix computes them, each with the lines that it was made of. */

import type { Range } from '@mailcfg/core'
import type { Expansion, ExpansionSegment } from '@mailcfg/grammars'
import { postfixParameter, postfixParameters, tableMembership } from '@mailcfg/knowledge'
import type { Service } from '../documents/columns.ts'
import type { HostFacts } from './host.ts'
import { KnownNames } from './known-names.ts'
import type { RawValue, ValueOrigin } from './parameter-values.ts'
import { PostfixParameters } from './parameters.ts'
import { type ConfigurationRefusal, refusedValue, unreadableLines, unusableValues } from './refusals.ts'
import type { ParameterSetting } from './setting.ts'

/** A parameter that had a part in a value. */
export interface ValueUse {
  readonly name: string
  /** `undefined` for a name that is no parameter; it expands to nothing. */
  readonly origin: ValueOrigin | undefined
  readonly setting: ParameterSetting | undefined
}

/** A stretch of an expanded value and where it stands. */
export interface ValuePart {
  readonly text: string
  /** The names that lead to it, the outermost first; empty for text of the value itself. */
  readonly through: readonly string[]
  readonly origin: ValueOrigin
  readonly setting: ParameterSetting | undefined
  /** Half-open offsets of the stretch in the expanded value as Postfix has it, before blanks are put together. */
  readonly range: Range
  /** Half-open offsets of the stretch in the value that holds it; empty for text that Postfix made. */
  readonly inHolder: Range
}

/** One parameter with its value. */
export interface EffectiveParameter {
  readonly name: string
  /** How Postfix comes to know the name: by itself, from a service of master.cf, or because something refers to it. */
  readonly known: 'built-in' | 'service' | 'user'
  readonly origin: ValueOrigin
  /** The line that sets it; `undefined` for defaults. */
  readonly setting: ParameterSetting | undefined
  /** The value as `postconf -n` prints it: one blank between words. `undefined` when only the server knows it. */
  readonly value: string | undefined
  /** As `postconf -nx` prints it; `undefined` when it depends on the server or cannot be expanded. */
  readonly expanded: string | undefined
  /** The parameters that only the server knows and that the value needs. */
  readonly missing: readonly string[]
  readonly parts: readonly ValuePart[]
  readonly uses: readonly ValueUse[]
  /** Why the value cannot be expanded: postconf accepts the file, and ends when it is to print this value. */
  readonly refusal: ConfigurationRefusal | undefined
}

/** One entry of master.cf with the settings that its program is given. */
export interface EffectiveService {
  readonly service: Service
  /** As `postconf -P` lists them, sorted by name. */
  readonly overrides: readonly EffectiveParameter[]
}

/** What {@link effectiveConfiguration} finds out. */
export interface EffectiveConfiguration {
  /** Sorted by name, as postconf does. */
  readonly parameters: readonly EffectiveParameter[]
  readonly services: readonly EffectiveService[]
  /** Settings that count, and that nothing uses: postconf warns of them and leaves them out. */
  readonly unused: readonly ParameterSetting[]
  /** Why Postfix refuses the configuration as a whole; values are then those of what could be read. */
  readonly refusals: readonly ConfigurationRefusal[]
}

/** What to work out, and for which server. */
export interface EffectiveOptions {
  readonly host?: HostFacts
  /** Adds the parameters that nothing sets, with their defaults. */
  readonly defaults?: boolean
  /** The values as the program of this service sees them. */
  readonly service?: Service
}

/** Works out all values of a configuration. */
export function effectiveConfiguration(
  { directory, main, master, versions, host }: PostfixParameters,
  options: EffectiveOptions = {},
): EffectiveConfiguration {
  const postfix = new PostfixParameters(directory, main, master, versions, { ...host, ...options.host })
  const names = new KnownNames(postfix)
  return {
    parameters: parametersOf(postfix, names, options),
    services: postfix.services.map((service) => ({ service, overrides: overridesOf(postfix, names, service) })),
    unused: unusedSettings(postfix, names),
    refusals: [...unreadableLines(postfix), ...unusableValues(postfix, names)],
  }
}

function parametersOf(postfix: PostfixParameters, names: KnownNames, options: EffectiveOptions): EffectiveParameter[] {
  const { service } = options
  const wanted = new Set([...postfix.mainTable.keys()].filter((name) => names.inMain(name)))
  for (const name of service ? postfix.overridesOf(service).keys() : []) {
    if (service && names.inService(name, service)) wanted.add(name)
  }
  if (options.defaults) for (const name of allNames(postfix)) wanted.add(name)
  return [...wanted].sort(byName).flatMap((name) => {
    const known = service ? names.inService(name, service) : names.inMain(name)
    const raw = postfix.raw(name, service)
    return raw ? [parameterOf(postfix, name, known ?? 'built-in', raw, service)] : []
  })
}

/** The names that `postconf -d` lists. */
function allNames({ versions, serviceDefaults }: PostfixParameters): string[] {
  const builtIn = postfixParameters().filter((p) => tableMembership(p, versions.postfix) === 'parameter')
  return [...builtIn.map(({ name }) => name), ...serviceDefaults.keys()]
}

function overridesOf(postfix: PostfixParameters, names: KnownNames, service: Service): EffectiveParameter[] {
  const table = postfix.overridesOf(service)
  return [...table.keys()].sort(byName).flatMap((name) => {
    const raw = postfix.raw(name, service)
    // A setting of what Postfix fills in itself is dropped.
    if (raw?.origin !== 'setting') return []
    return [parameterOf(postfix, name, names.inService(name, service) ?? 'user', raw, service)]
  })
}

function parameterOf(
  postfix: PostfixParameters,
  name: string,
  known: EffectiveParameter['known'],
  raw: RawValue,
  service: Service | undefined,
): EffectiveParameter {
  const { origin, setting } = raw
  const common = { name, known, origin, setting }
  if (origin === 'unknown') {
    return {
      ...common,
      value: undefined,
      expanded: undefined,
      missing: [name],
      parts: [],
      uses: [],
      refusal: undefined,
    }
  }
  // No program expands these when it reads its configuration.
  const isRaw = known === 'built-in' && postfixParameter(name)?.type === 'raw'
  const { expansion, known: isKnown } = isRaw ? untouched(postfix, raw.text) : postfix.expansion(raw.text, service)
  const uses = expansion.names.map((used) => useOf(postfix, used, service))
  const [problem] = expansion.problems
  return {
    ...common,
    value: printed(raw.text),
    expanded: isKnown ? printed(expansion.text) : undefined,
    missing: uses.flatMap((use) => (use.origin === 'unknown' ? [use.name] : [])),
    parts: expansion.segments.map((segment) => partOf(postfix, expansion, segment, raw, service)),
    uses,
    refusal: problem && setting && refusedValue(postfix, setting, problem, expansion),
  }
}

function untouched(postfix: PostfixParameters, text: string): { expansion: Expansion; known: boolean } {
  const whole = { start: 0, end: text.length }
  const literal: ExpansionSegment = { ...whole, origin: 'literal', offset: 0, from: whole, through: [] }
  return {
    expansion: { ...postfix.expansion('').expansion, text, segments: text === '' ? [] : [literal] },
    known: true,
  }
}

function useOf(postfix: PostfixParameters, name: string, service: Service | undefined): ValueUse {
  const raw = postfix.raw(name, service)
  return { name, origin: raw?.origin, setting: raw?.setting }
}

function partOf(
  postfix: PostfixParameters,
  { text }: Expansion,
  segment: ExpansionSegment,
  own: RawValue,
  service: Service | undefined,
): ValuePart {
  const { start, end, parameter, offset, through } = segment
  const holder = parameter === undefined ? own : (postfix.raw(parameter, service) ?? own)
  const length = segment.origin === 'computed' ? 0 : end - start
  return {
    text: text.slice(start, end),
    through,
    origin: holder.origin,
    setting: holder.setting,
    range: { start, end },
    inHolder: { start: offset, end: offset + length },
  }
}

function unusedSettings(postfix: PostfixParameters, names: KnownNames): ParameterSetting[] {
  const inMain = [...postfix.mainTable].filter(([name]) => names.inMain(name) === undefined)
  const services = new Map(postfix.services.map((service) => [postfix.overridesOf(service), service]))
  const inMaster = [...services].flatMap(([table, service]) =>
    [...table].filter(([name]) => names.inService(name, service) === undefined),
  )
  return [...inMain, ...inMaster].map(([, setting]) => setting)
}

/** Words with one blank between them (pcf_print_line() of src/postconf/postconf_print.c). */
function printed(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
