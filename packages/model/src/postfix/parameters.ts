/** The parameters of one Postfix configuration: main.cf with the overrides of master.cf, expanded as Postfix does. */

import type { Uri } from '@mailcfg/core'
import { type Expansion, expandMacros } from '@mailcfg/grammars'
import { defaultFor, postfixParameter, postfixServiceParameter } from '@mailcfg/knowledge'
import type { AssignmentsDocument } from '../documents/assignments.ts'
import type { ColumnsDocument, Service } from '../documents/columns.ts'
import type { Document } from '../documents/read.ts'
import type { Versions } from '../versions.ts'
import { mainSettings, masterSettings, type ParameterSetting } from './setting.ts'

/** What a parameter is for a service, and why. */
export interface EffectiveValue {
  /** The value after expansion; empty when `known` is false. */
  readonly text: string
  /** False when the value depends on the host or the build, so that nothing may be concluded from it. */
  readonly known: boolean
  /** The line that set it; `undefined` for a default. */
  readonly setting: ParameterSetting | undefined
}

/** The parameters of a Postfix configuration directory. Immutable; look-ups are cached. */
export class PostfixParameters {
  readonly directory: Uri
  readonly main: AssignmentsDocument | undefined
  readonly master: ColumnsDocument | undefined
  /** The releases that values are worked out for. */
  readonly versions: Versions
  #mainSettings: readonly ParameterSetting[] | undefined
  #masterSettings: readonly ParameterSetting[] | undefined
  #lastInMain: ReadonlyMap<string, ParameterSetting> | undefined

  constructor(
    directory: Uri,
    main: AssignmentsDocument | undefined,
    master: ColumnsDocument | undefined,
    versions: Versions,
  ) {
    this.directory = directory
    this.main = main
    this.master = master
    this.versions = versions
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

  /** The services of master.cf in file order; none when it was not seen. */
  get services(): readonly Service[] {
    return this.master?.entries ?? []
  }

  /**
   * The setting that counts: for a service its last `-o`, else the last assignment in main.cf
   * (postconf(5): the last instance takes precedence).
   */
  setting(name: string, service?: Service): ParameterSetting | undefined {
    if (service) {
      const own = this.masterSettings.filter((s) => s.service === service && s.name.text === name)
      if (own.length > 0) return own[own.length - 1]
    }
    this.#lastInMain ??= new Map(this.mainSettings.map((s) => [s.name.text, s]))
    return this.#lastInMain.get(name)
  }

  /** Whether main.cf, or a `-o` of the service, sets the parameter at all. */
  isSet(name: string, service?: Service): boolean {
    return this.setting(name, service) !== undefined
  }

  /** The value of a parameter after expansion, with defaults of the target release; the empty text if nobody knows it. */
  value(name: string, service?: Service): EffectiveValue {
    const setting = this.setting(name, service)
    const raw = setting ? setting.value.text : this.#default(name)
    if (raw === undefined) return { text: '', known: false, setting }
    const { text, known } = this.expand(raw, service)
    return { text, known, setting }
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
    const expansion = expandMacros(raw, (name) => {
      const setting = this.setting(name, service)
      if (setting) return setting.value.text
      const fallback = this.#default(name)
      if (fallback === undefined && postfixParameter(name)) known = false
      return fallback
    })
    return { expansion, known: known && expansion.problems.length === 0 }
  }

  /** Whether a boolean parameter is on; `undefined` when its value is no boolean or not known. */
  isOn(name: string, service?: Service): boolean | undefined {
    const { text, known } = this.value(name, service)
    if (!known) return undefined
    const word = text.toLowerCase()
    return word === 'yes' ? true : word === 'no' ? false : undefined
  }

  #default(name: string): string | undefined {
    const parameter = postfixParameter(name)
    if (parameter) return defaultFor(parameter, this.versions.postfix)
    const services = this.services.map((s) => ({ name: s.service.text, command: s.command.text }))
    const family = postfixServiceParameter(name, services)
    return family?.default
  }
}
