/** The parameters of one Postfix configuration: main.cf with the overrides of master.cf, expanded as Postfix does. */

import { Memo, type Uri } from '@mailcfg/core'
import { type Expansion, expandMacros, type LineTree, type MacroLookup } from '@mailcfg/grammars'
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
import type { EffectiveValue, RawValue, ValueOrigin } from './parameter-values.ts'
import { type TargetRelease, targetRelease } from './release.ts'
import { isReadOnly, lastSettings, mainSettings, masterSettings, type ParameterSetting } from './setting.ts'
import { WorkedOut, workedOutOf } from './worked-out.ts'

/** The parameters of a Postfix configuration directory. Immutable; look-ups are cached. */
export class PostfixParameters {
  readonly directory: Uri
  readonly main: AssignmentsDocument | undefined
  readonly master: ColumnsDocument | undefined
  /** The releases that values are worked out for. */
  readonly versions: Versions
  readonly host: HostFacts
  readonly #known: WorkedOut

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
    const isBare = Object.keys(host).length === 0
    this.#known = isBare ? workedOutOf(main, master, versions.postfix) : new WorkedOut()
  }

  /** One object for all parameters of the same documents and release: a key for what hangs on nothing else. */
  get identity(): object {
    return this.#known
  }

  /** The releases that the configuration is judged for: the named one, or those that its settings allow. */
  get release(): TargetRelease {
    this.#known.release ??= targetRelease(this.versions.postfix, this.mainSettings, this.masterSettings)
    return this.#known.release
  }

  /** All settings of main.cf, duplicates included, in file order. */
  get mainSettings(): readonly ParameterSetting[] {
    this.#known.mainSettings ??= this.main ? mainSettings(this.main) : []
    return this.#known.mainSettings
  }

  /** All `-o` settings of master.cf in file order. */
  get masterSettings(): readonly ParameterSetting[] {
    this.#known.masterSettings ??= this.master ? masterSettings(this.master) : []
    return this.#known.masterSettings
  }

  /** The settings that stand in the given file of this instance. */
  settingsIn(document: Document): readonly ParameterSetting[] {
    return document === this.main ? this.mainSettings : document === this.master ? this.masterSettings : []
  }

  /** The settings of main.cf that count, by name: the last assignment of each. */
  get mainTable(): ReadonlyMap<string, ParameterSetting> {
    this.#known.lastInMain ??= this.main ? lastSettings(this.main) : NO_SETTINGS
    return this.#known.lastInMain
  }

  /**
   * The `-o` settings that count for a service, by name: the last of each in all entries of its name and type. Entries
   * before the first one with a setting have none, as `postconf -P` shows.
   */
  overridesOf(service: Service): ReadonlyMap<string, ParameterSetting> {
    const known = this.#known.overrides.get(service)
    if (known) return known
    const found = this.#overridesOf(service)
    this.#known.overrides.set(service, found)
    return found
  }

  #overridesOf(service: Service): ReadonlyMap<string, ParameterSetting> {
    this.#known.ofServices ??= byService(this.masterSettings)
    const shared = this.#known.ofServices.get(serviceKey(service))
    const first = shared?.[0]
    if (shared === undefined || first === undefined || first.range.start >= service.range.end) return NO_SETTINGS
    return new Map(shared.map((setting) => [setting.name.text, setting]))
  }

  /** The services of master.cf in file order; none when it was not seen. */
  get services(): readonly Service[] {
    return this.master?.entries ?? []
  }

  /** Name → default of the parameters that exist because master.cf has a service. */
  get serviceDefaults(): ReadonlyMap<string, string> {
    this.#known.serviceDefaults ??= serviceParameters(
      this.services.map((s) => ({ name: s.service.text, command: s.command.text })),
      this.versions.postfix,
    )
    return this.#known.serviceDefaults
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
    const fallback = getOrMake(this.#known.defaults, name, () => this.#default(name))
    return fallback && { ...fallback, setting: undefined }
  }

  /** The value of a parameter after expansion, with defaults of the target release; the empty text if nobody knows it. */
  value(name: string, service?: Service): EffectiveValue {
    const values = getOrMake(this.#known.values, service, () => new Map<string, EffectiveValue>())
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
  const found = known.get(key)
  if (found !== undefined || known.has(key)) return found as V
  const made = make()
  known.set(key, made)
  return made
}

function byService(settings: readonly ParameterSetting[]): Map<string, ParameterSetting[]> {
  const lists = new Map<string, ParameterSetting[]>()
  for (const setting of settings) {
    const key = serviceKey(setting.service as Service)
    const list = lists.get(key)
    if (list) list.push(setting)
    else lists.set(key, [setting])
  }
  return lists
}

/** Keys of services by the trees of their lines, which edits elsewhere leave alone. */
const serviceKeys = new Memo<LineTree, string>()

/** Name and type of a service as `postconf -P` writes them; entries that share both share their settings. */
export function serviceKey(entry: Service): string {
  return serviceKeys.getOrInsertComputed(entry.line.tree, () => `${entry.service.text}/${entry.type.text}`)
}

/** What the columns of a service say of it, whatever its `-o` settings are (pcf_parse_master_entry()). */
function ownParameter(name: string, { service, command }: Service): string | undefined {
  return name === 'process_name' ? baseName(command.text) : name === 'service_name' ? service.text : undefined
}
