/** The parameters of one Postfix configuration: main.cf with the overrides of master.cf, expanded as Postfix does. */

import type { Uri } from '@mailcfg/core'
import { type Expansion, expandMacros, type MacroLookup } from '@mailcfg/grammars'
import {
  defaultFor,
  defaultsSince,
  type PostfixParameter,
  postfixParameter,
  postfixServiceParameter,
  serviceParameters,
  tableMembership,
} from '@mailcfg/knowledge'
import type { AssignmentsDocument } from '../documents/assignments.ts'
import type { ColumnsDocument, Service } from '../documents/columns.ts'
import type { Document } from '../documents/read.ts'
import { baseName } from '../stack/paths.ts'
import type { Versions } from '../versions.ts'
import { type HostFacts, hostDefault } from './host.ts'
import { macroFunctions } from './macro-functions.ts'
import { type TargetRelease, targetRelease } from './release.ts'
import { isReadOnly, mainSettings, masterSettings, type ParameterSetting } from './setting.ts'

/** What a parameter is for a service, and why. */
export interface EffectiveValue {
  /** The value after expansion; empty when `known` is false. */
  readonly text: string
  /** False when the value depends on the host or the build, so that nothing may be concluded from it. */
  readonly known: boolean
  /** The line that set it; `undefined` for a default. */
  readonly setting: ParameterSetting | undefined
}

/** Where the unexpanded value of a parameter comes from. */
export type ValueOrigin =
  /** A line of main.cf or a `-o` of the service. */
  | 'setting'
  /** The default of the release. */
  | 'default'
  /** What the caller told of the server, or what follows from that. */
  | 'host'
  /** The columns of the service: `process_name` and `service_name`. */
  | 'service'
  /** Nobody knows it: it depends on the server. */
  | 'unknown'

/** A parameter before expansion. */
export interface RawValue {
  /** Empty when the origin is `unknown`. */
  readonly text: string
  readonly origin: ValueOrigin
  readonly setting: ParameterSetting | undefined
}

/** The parameters of a Postfix configuration directory. Immutable; look-ups are cached. */
export class PostfixParameters {
  readonly directory: Uri
  readonly main: AssignmentsDocument | undefined
  readonly master: ColumnsDocument | undefined
  /** The releases that values are worked out for. */
  readonly versions: Versions
  readonly host: HostFacts
  #mainSettings: readonly ParameterSetting[] | undefined
  #masterSettings: readonly ParameterSetting[] | undefined
  #lastInMain: ReadonlyMap<string, ParameterSetting> | undefined
  #lastInService: ReadonlyMap<string, ReadonlyMap<string, ParameterSetting>> | undefined
  readonly #overrides = new Map<Service, ReadonlyMap<string, ParameterSetting>>()
  readonly #values = new Map<Service | undefined, Map<string, EffectiveValue>>()
  readonly #defaults = new Map<string, { text: string; origin: ValueOrigin } | undefined>()
  #serviceDefaults: ReadonlyMap<string, string> | undefined
  #release: TargetRelease | undefined

  constructor(
    directory: Uri,
    main: AssignmentsDocument | undefined,
    master: ColumnsDocument | undefined,
    versions: Versions,
    host: HostFacts = {},
  ) {
    this.directory = directory
    this.main = main
    this.master = master
    this.versions = versions
    this.host = host
  }

  /** The releases that the configuration is judged for: the named one, or those that its settings allow. */
  get release(): TargetRelease {
    this.#release ??= targetRelease(this.versions.postfix, [...this.mainSettings, ...this.masterSettings])
    return this.#release
  }

  /** All settings of main.cf, duplicates included, in file order. */
  get mainSettings(): readonly ParameterSetting[] {
    this.#mainSettings ??= this.main ? mainSettings(this.main) : []
    return this.#mainSettings
  }

  /** All `-o` settings of master.cf in file order. */
  get masterSettings(): readonly ParameterSetting[] {
    this.#masterSettings ??= this.master ? masterSettings(this.master) : []
    return this.#masterSettings
  }

  /** The settings that stand in the given file of this instance. */
  settingsIn(document: Document): readonly ParameterSetting[] {
    return document === this.main ? this.mainSettings : document === this.master ? this.masterSettings : []
  }

  /** The settings of main.cf that count, by name: the last assignment of each. */
  get mainTable(): ReadonlyMap<string, ParameterSetting> {
    this.#lastInMain ??= new Map(this.mainSettings.map((s) => [s.name.text, s]))
    return this.#lastInMain
  }

  /**
   * The `-o` settings that count for a service, by name: the last of each in all entries of its name and type. Entries
   * before the first one with a setting have none, as `postconf -P` shows.
   */
  overridesOf(service: Service): ReadonlyMap<string, ParameterSetting> {
    return getOrMake(this.#overrides, service, () => this.#overridesOf(service))
  }

  #overridesOf(service: Service): ReadonlyMap<string, ParameterSetting> {
    this.#lastInService ??= this.#tablesOfServices()
    const table = this.#lastInService.get(serviceKey(service)) ?? NO_SETTINGS
    const first = this.masterSettings.find((s) => s.service && serviceKey(s.service) === serviceKey(service))
    return first && first.range.start < service.range.end ? table : NO_SETTINGS
  }

  #tablesOfServices(): Map<string, Map<string, ParameterSetting>> {
    const tables = new Map<string, Map<string, ParameterSetting>>()
    for (const setting of this.masterSettings) {
      const key = serviceKey(setting.service as Service)
      const table = tables.get(key) ?? new Map<string, ParameterSetting>()
      tables.set(key, table.set(setting.name.text, setting))
    }
    return tables
  }

  /** The services of master.cf in file order; none when it was not seen. */
  get services(): readonly Service[] {
    return this.master?.entries ?? []
  }

  /** Name → default of the parameters that exist because master.cf has a service. */
  get serviceDefaults(): ReadonlyMap<string, string> {
    this.#serviceDefaults ??= serviceParameters(
      this.services.map((s) => ({ name: s.service.text, command: s.command.text })),
      this.versions.postfix,
    )
    return this.#serviceDefaults
  }

  /**
   * The setting that counts: for a service its last `-o`, else the last assignment in main.cf
   * (postconf(5): the last instance takes precedence). Settings of read-only parameters count for nothing.
   */
  setting(name: string, service?: Service): ParameterSetting | undefined {
    if (isReadOnly(name)) return undefined
    return (service && this.overridesOf(service).get(name)) ?? this.mainTable.get(name)
  }

  /** Whether main.cf, or a `-o` of the service, sets the parameter at all. */
  isSet(name: string, service?: Service): boolean {
    return this.setting(name, service) !== undefined
  }

  /** The value before expansion: setting, else default; `undefined` for a name that is no parameter. */
  raw(name: string, service?: Service): RawValue | undefined {
    const own = service && ownParameter(name, service)
    if (own !== undefined) return { text: own, origin: 'service', setting: undefined }
    const setting = this.setting(name, service)
    if (setting) return { text: setting.value.text, origin: 'setting', setting }
    const fallback = getOrMake(this.#defaults, name, () => this.#default(name))
    return fallback && { ...fallback, setting: undefined }
  }

  /** The value of a parameter after expansion, with defaults of the target release; the empty text if nobody knows it. */
  value(name: string, service?: Service): EffectiveValue {
    const values = getOrMake(this.#values, service, () => new Map<string, EffectiveValue>())
    return getOrMake(values, name, () => this.#value(name, service))
  }

  #value(name: string, service: Service | undefined): EffectiveValue {
    const raw = this.raw(name, service)
    if (raw === undefined || raw.origin === 'unknown') return { text: '', known: false, setting: undefined }
    const { text, known } = this.expand(raw.text, service)
    return { text, known, setting: raw.setting }
  }

  /** Expands `$name` and its kin in a value as mac_expand() does, with the settings that a service sees. */
  expand(raw: string, service?: Service): { text: string; known: boolean } {
    if (!raw.includes('$')) return { text: raw, known: true }
    const { expansion, known } = this.expansion(raw, service)
    return { text: expansion.text, known }
  }

  /** As {@link expand}, with the segments that lead from the result back to the values it came from. */
  expansion(raw: string, service?: Service): { expansion: Expansion; known: boolean } {
    let known = true
    const expansion = this.expandWith(raw, (name) => {
      const value = this.raw(name, service)
      if (value?.origin === 'unknown') known = false
      return value?.text
    })
    return { expansion, known: known && expansion.problems.length === 0 }
  }

  /**
   * Expands the value that main.cf gives a parameter, with what main.cf itself sets and without any default
   * (mail_conf_lookup_eval()); `undefined` when main.cf does not set it.
   */
  expansionInMain(name: string): Expansion | undefined {
    const setting = this.mainTable.get(name)
    return setting && this.expandWith(setting.value.text, (other) => this.mainTable.get(other)?.value.text)
  }

  /** Expands a value with values of the caller's choice and the functions of the release. */
  expandWith(raw: string, lookup: MacroLookup): Expansion {
    return expandMacros(raw, lookup, { functions: macroFunctions(this.versions.postfix) })
  }

  /** Whether a boolean parameter is on; `undefined` when its value is no boolean or not known. */
  isOn(name: string, service?: Service): boolean | undefined {
    const { text, known } = this.value(name, service)
    if (!known) return undefined
    const word = text.toLowerCase()
    return word === 'yes' ? true : word === 'no' ? false : undefined
  }

  #default(name: string): { text: string; origin: ValueOrigin } | undefined {
    const ofHost = this.#ofHost(name)
    if (ofHost !== undefined) return { text: ofHost, origin: 'host' }
    const { postfix } = this.versions
    const parameter = postfixParameter(name)
    const membership = parameter && tableMembership(parameter, postfix)
    if (membership === 'legacy') return { text: '', origin: 'default' }
    if (parameter && membership) {
      const text = this.#commonDefault(parameter)
      return text === undefined ? { text: '', origin: 'unknown' } : { text, origin: 'default' }
    }
    const made =
      this.serviceDefaults.get(name) ?? (this.master ? undefined : postfixServiceParameter(name, [])?.default)
    return made === undefined ? undefined : { text: made, origin: 'default' }
  }

  /** The default of the named release, or the one that comes to the same in all that may be meant. */
  #commonDefault(parameter: PostfixParameter): string | undefined {
    if (this.release.exact !== undefined) return defaultFor(parameter, this.release.exact)
    const texts = defaultsSince(parameter, this.release.oldest)
    if (texts.length < 2) return texts[0]
    const results = texts.map((text) => (text === undefined ? undefined : this.expand(text)))
    const agree = results.every((result) => result?.known && result.text === results[0]?.text)
    return agree ? texts.at(-1) : undefined
  }

  #ofHost(name: string): string | undefined {
    if (name === 'mail_version' && /^\d+\.\d+\.\d+$/.test(this.versions.postfix ?? '')) return this.versions.postfix
    if ((name === 'myhostname' || name === 'mydomain') && this.main) {
      return hostDefault(name, this.host, (other) => this.expansionInMain(other))
    }
    return Object.hasOwn(this.host, name) ? this.host[name] : undefined
  }
}

const NO_SETTINGS: ReadonlyMap<string, ParameterSetting> = new Map()

function getOrMake<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  if (!known.has(key)) known.set(key, make())
  return known.get(key) as V
}

/** Name and type of a service as `postconf -P` writes them; entries that share both share their settings. */
export function serviceKey({ service, type }: Service): string {
  return `${service.text}/${type.text}`
}

/** What the columns of a service say of it, whatever its `-o` settings are (pcf_parse_master_entry()). */
function ownParameter(name: string, { service, command }: Service): string | undefined {
  return name === 'process_name' ? baseName(command.text) : name === 'service_name' ? service.text : undefined
}
