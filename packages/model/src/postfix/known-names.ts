/** Which of the names that main.cf and master.cf set Postfix knows: its own, those of services, and those in use. */

import { type Expansion, type ExpansionProblem, macroNames } from '@mailcfg/grammars'
import { defaultFor, postfixParameter, postfixParameters, tableMembership } from '@mailcfg/knowledge'
import type { Service } from '../documents/columns.ts'
import { legacyNames, legacyTables } from './legacy-tables.ts'
import { macroFunctions } from './macro-functions.ts'
import { type PostfixParameters, serviceKey } from './parameters.ts'
import { isReadOnly, type ParameterSetting } from './setting.ts'

/** A value that Postfix cannot expand although it has to. */
export interface RefusedValue {
  readonly setting: ParameterSetting
  readonly problem: ExpansionProblem
  /** The parameters that led to the problem, the setting's own not included. */
  readonly expansion: Expansion
}

const CLASSES = 'smtpd_restriction_classes'

/**
 * The names that count in one configuration, found as postconf finds them: a name that Postfix does not have itself
 * becomes known when it is set and something refers to it (src/postconf/postconf_user.c, postconf_service.c and
 * postconf_dbms.c).
 */
export class KnownNames {
  readonly #postfix: PostfixParameters
  readonly #release: string | undefined
  readonly #user = new Set<string>()
  readonly #userOfService = new Map<string, Set<string>>()
  /** What database clients read that the administrator's own parameters name; postconf does not look there. */
  readonly #ofHiddenTables = new Set<string>()
  /** Values that have to be expanded and cannot be, in the order in which they were found. */
  readonly refused: RefusedValue[] = []

  constructor(postfix: PostfixParameters) {
    this.#postfix = postfix
    this.#release = postfix.versions.postfix
    for (const service of this.#namespaces()) this.#scan(postfix.overridesOf(service), service)
    this.#scanDefaults()
    this.#scan(postfix.mainTable, undefined)
  }

  /** How a name that main.cf sets is known; `undefined` when the setting is of no use. */
  inMain(name: string): 'built-in' | 'service' | 'user' | undefined {
    if (isReadOnly(name)) return undefined
    return this.#ofPostfix(name) ?? (isLegacy(name) || this.#user.has(name) ? 'user' : undefined)
  }

  /** How a name that a `-o` of a service sets is known; `undefined` when the setting is of no use. */
  inService(name: string, service: Service): 'built-in' | 'service' | 'user' | undefined {
    const known = this.inMain(name)
    return known ?? (this.#userOfService.get(serviceKey(service))?.has(name) && !isReadOnly(name) ? 'user' : undefined)
  }

  /**
   * Whether anything refers to a name that main.cf sets or, with `service`, that a `-o` of this service sets: a value, a
   * list of restriction classes, a database client, or the default of a parameter that is not set.
   */
  isUsed(name: string, service?: Service): boolean {
    const flagged = service ? this.#userOfService.get(serviceKey(service)) : this.#user
    return flagged?.has(name) || this.#ofHiddenTables.has(name)
  }

  /** One service for each name and type. */
  #namespaces(): Service[] {
    return [...new Map(this.#postfix.services.map((service) => [serviceKey(service), service])).values()]
  }

  #ofPostfix(name: string): 'built-in' | 'service' | undefined {
    if (this.#postfix.serviceDefaults.has(name)) return 'service'
    const parameter = postfixParameter(name)
    return parameter && tableMembership(parameter, this.#release) === 'parameter' ? 'built-in' : undefined
  }

  #scan(settings: ReadonlyMap<string, ParameterSetting>, service: Service | undefined): void {
    this.#scanClasses(settings, service)
    for (const [name, setting] of settings) {
      const isRaw = postfixParameter(name)?.type === 'raw'
      if (isReadOnly(name) || (isRaw && this.#ofPostfix(name) !== undefined)) continue
      for (const used of macroNames(setting.value.text, this.#hasFunctions)) this.#flag(used.name, service)
      if (this.#ofPostfix(name) !== undefined) this.#scanTables(setting, service)
      else for (const used of this.#tableNames(setting.value.text)) this.#ofHiddenTables.add(used)
    }
  }

  /** The names of restriction classes; the list is expanded with the settings of its own file alone. */
  #scanClasses(settings: ReadonlyMap<string, ParameterSetting>, service: Service | undefined): void {
    const setting = settings.get(CLASSES)
    if (setting === undefined) return
    const expansion = this.#postfix.expandWith(setting.value.text, (name) => settings.get(name)?.value.text)
    if (!this.#accepted(setting, expansion)) return
    for (const name of expansion.text.split(/[, \t\r\n]+/)) if (name !== '') this.#flag(name, service)
  }

  #scanTables(setting: ParameterSetting, service: Service | undefined): void {
    const { expansion } = this.#postfix.expansion(setting.value.text, service)
    if (!this.#accepted(setting, expansion)) return
    for (const name of this.#tableNames(expansion.text)) this.#flag(name, service)
  }

  #tableNames(text: string): string[] {
    return legacyTables(text).flatMap((table) => legacyNames(table, this.#release))
  }

  /** Defaults refer to old names of their parameters, which keeps these in use. */
  #scanDefaults(): void {
    for (const [name, used] of oldNamesInDefaults(this.#release)) {
      if (!this.#postfix.mainTable.has(name)) for (const old of used) this.#flag(old, undefined)
    }
  }

  /** Notes that a name is referred to, by a service or by main.cf: a setting of it is then in use. */
  #flag(name: string, service: Service | undefined): void {
    if (service && this.#postfix.overridesOf(service).has(name)) this.#flagIn(service, name)
    else if (this.#postfix.mainTable.has(name)) this.#user.add(name)
    if (service !== undefined) return
    for (const other of this.#namespaces()) if (this.#postfix.overridesOf(other).has(name)) this.#flagIn(other, name)
  }

  #flagIn(service: Service, name: string): void {
    const key = serviceKey(service)
    const names = this.#userOfService.get(key) ?? new Set<string>()
    this.#userOfService.set(key, names.add(name))
  }

  #accepted(setting: ParameterSetting, expansion: Expansion): boolean {
    const [problem] = expansion.problems
    if (problem !== undefined) this.refused.push({ setting, problem, expansion })
    return problem === undefined
  }

  get #hasFunctions(): boolean {
    return Object.keys(macroFunctions(this.#release)).length > 0
  }
}

/** A name that postconf has kept from an old release; it counts as one that the user made up. */
function isLegacy(name: string): boolean {
  const parameter = postfixParameter(name)
  return parameter !== undefined && tableMembership(parameter) === 'legacy'
}

const oldNames = new Map<string | undefined, ReadonlyMap<string, readonly string[]>>()

/** Parameter → the names in its default that are no parameters of the release. */
function oldNamesInDefaults(release: string | undefined): ReadonlyMap<string, readonly string[]> {
  const known = oldNames.get(release)
  if (known) return known
  const found = new Map<string, string[]>()
  for (const parameter of postfixParameters()) {
    if (parameter.type === 'raw' || tableMembership(parameter, release) !== 'parameter') continue
    const names = macroNames(defaultFor(parameter, release) ?? '').map(({ name }) => name)
    const old = names.filter((name) => {
      const other = postfixParameter(name)
      return other === undefined || tableMembership(other, release) === undefined
    })
    if (old.length > 0) found.set(parameter.name, old)
  }
  oldNames.set(release, found)
  return found
}
