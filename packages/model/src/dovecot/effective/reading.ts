/** Reads a configuration line by line into settings and filters, as src/config/config-parser.c does. */

import type { BlocksDocument, Include } from '../../documents/blocks.ts'
import { directoryOf, joinPath } from '../../stack/paths.ts'
import type { Included } from '../includes.ts'
import type { DovecotInstance } from '../instance.ts'
import type { DovecotMessage, DovecotMessageKind } from './diagnostic.ts'
import { type Filter, filtersEqual, innerFilter } from './filter.ts'
import type { DovecotExpansion, DovecotHost } from './host.ts'
import type { LineTarget, OpenSection } from './line-target.ts'
import { ObsoleteSettings } from './obsolete.ts'
import type { DovecotOrigin } from './origin.ts'
import { Refusal } from './refusal.ts'
import { escapeSectionName, type SettingsParser } from './settings-parser.ts'
import { FilterSettings } from './settings-set.ts'
import { asDovecot, type Statement, statementsOf, type ValueForm } from './statements.ts'
import type { Structures } from './structures.ts'
import { expandVariables } from './variables.ts'

/** A configuration while it is read. Methods that can be refused give the refusal back. */
export class Reading implements LineTarget {
  readonly filters: FilterSettings[]
  readonly messages: DovecotMessage[] = []
  /** Includes of files that were not seen, so that what they say is not known. */
  readonly unseen: DovecotOrigin[] = []
  /** The open sections; old settings step out of them for a while. */
  stack: OpenSection[]
  /** Path of the innermost section that is no filter, with a slash at its end; empty at top level and in filters. */
  path = ''
  origin: DovecotOrigin | undefined
  readonly #instance: DovecotInstance
  readonly #structures: Structures
  readonly #host: DovecotHost
  readonly #expansion: DovecotExpansion | undefined
  readonly #obsolete = new ObsoleteSettings(this)
  /** First place of every setting inside a section. */
  readonly #seen = new Map<string, DovecotOrigin>()
  #sections = 0

  constructor(
    instance: DovecotInstance,
    structures: Structures,
    host: DovecotHost,
    expansion: DovecotExpansion | undefined,
  ) {
    this.#instance = instance
    this.#structures = structures
    this.#host = host
    this.#expansion = expansion
    const settings = new FilterSettings(structures, {}, undefined)
    this.filters = [settings]
    this.stack = [{ key: '', isFilter: false, settings, outerPath: '', origin: undefined }]
  }

  /** Reads everything; what it is refused for, if at all, is among the messages. */
  run(): boolean {
    const refusal = this.#read(this.#instance.main, [])
    if (refusal === undefined) return true
    const origin = refusal.origin ?? this.origin
    const { kind, text } = refusal
    this.messages.push({ severity: 'fatal', kind, text, origin, line: origin?.line, atOnce: true })
    return false
  }

  get section(): OpenSection {
    return this.stack[this.stack.length - 1] as OpenSection
  }

  get global(): FilterSettings {
    return this.filters[0] as FilterSettings
  }

  warn(kind: DovecotMessageKind, text: string, severity: 'warning' | 'error' = 'warning'): void {
    const { origin } = this
    this.messages.push({ severity, kind, text, origin, line: origin?.line, atOnce: false })
  }

  /** Sets a setting that stands in the innermost section. */
  applySetting(key: string, value: string, form: ValueForm): Refusal | undefined {
    this.#checkOrder(key)
    const written = this.#written(key, value, form)
    if (written instanceof Refusal) return written
    return this.assign(key, `${this.path}${key}`, written)
  }

  /** Sets a path of the innermost filter; `key` is what a message calls it. */
  assign(key: string, path: string, value: string, sectionName?: string): Refusal | undefined {
    if (path === '') return new Refusal('syntax', "Missing key name ('=' at the beginning of line)")
    const { settings } = this.section
    const after = (parser: SettingsParser): string | undefined =>
      parser.root.structure.module === 'auth' && inLocalRemote(settings.filter)
        ? `Auth settings not supported inside local/remote blocks: ${key}`
        : sectionName === undefined
          ? undefined
          : nameSection(parser, path, value, sectionName, this.origin)
    const outcome = settings.assign(path, value, this.origin as DovecotOrigin, after)
    if (outcome === 'unknown') return new Refusal('name', `Unknown setting: ${this.#fullPath(key)}`)
    if (outcome === 'set') return undefined
    const kind = /^(?:Auth settings not|Section not|.* already exists$)/.test(outcome.error) ? 'section' : 'value'
    return new Refusal(kind, outcome.error)
  }

  openSection(key: string, name: string): Refusal | undefined {
    const { settings } = this.section
    const inner = innerFilter(settings.filter, key, name, (host) => this.#host.resolve?.(host))
    if (inner && 'error' in inner) return new Refusal('section', inner.error)
    if (inner) return this.#openFilter(key, inner.filter)
    this.stack.push({ key, isFilter: false, settings, outerPath: this.path, origin: this.origin })
    const sectionName = name === '' ? `${this.#sections++}` : escapeSectionName(name)
    const path = `${this.path}${key}`
    const refusal = this.assign(key, path, sectionName, name)
    this.path = `${path}/${sectionName}/`
    return refusal
  }

  closeSection(): Refusal | undefined {
    if (this.stack.length === 1) return new Refusal('syntax', "Unexpected '}'")
    this.path = (this.stack.pop() as OpenSection).outerPath
    return undefined
  }

  #openFilter(key: string, filter: Filter): Refusal | undefined {
    for (const net of [filter.local, filter.remote])
      if (net && net.bytes.length === 0 && (this.#host.knowsHosts || net.text === ''))
        return new Refusal('value', `gethostbyname(${net.text.replace(/\/.*/, '')}) failed: Name or service not known`)
    let settings = this.filters.find((one) => filtersEqual(one.filter, filter))
    if (settings === undefined) {
      settings = new FilterSettings(this.#structures, filter, this.origin)
      this.filters.push(settings)
    }
    this.stack.push({ key, isFilter: true, settings, outerPath: this.path, origin: this.origin })
    return undefined
  }

  #read(file: BlocksDocument, inside: readonly BlocksDocument[]): Refusal | undefined {
    const document = asDovecot(file)
    for (const statement of statementsOf(document)) {
      this.origin = statement.origin
      const refusal =
        statement.kind === 'include'
          ? this.#include(statement.include, file, [...inside, file])
          : this.#apply(statement)
      if (refusal) return refusal
    }
    return undefined
  }

  #apply(statement: Statement): Refusal | undefined {
    const old = this.#obsolete.handle(statement)
    if (old === 'handled') return undefined
    if (old instanceof Refusal) return old
    switch (statement.kind) {
      case 'setting':
        return this.applySetting(statement.key, statement.value, statement.form)
      case 'open':
        return this.openSection(statement.key, statement.value)
      case 'close':
        return this.closeSection()
      case 'error':
        return new Refusal('syntax', statement.message)
      case 'warning':
        this.warn('syntax', statement.message)
        return undefined
      default:
        return undefined
    }
  }

  #include(include: Include, from: BlocksDocument, inside: readonly BlocksDocument[]): Refusal | undefined {
    const { documents, seen, isDirectory } = this.#included(include, from)
    for (const next of documents)
      if (inside.some((one) => one.source === next.source))
        return new Refusal('include', `Recursive include file: ${next.source.uri}`)
    if (documents.length === 0 && !isDirectory) {
      if (seen && !include.optional) return new Refusal('include', 'No matches')
      if (!seen && this.origin) this.unseen.push(this.origin)
    }
    for (const next of documents) {
      const refusal = this.#read(next, inside)
      if (refusal) return refusal
    }
    return undefined
  }

  /** What an include brings in; its path has no quotes, so those that somebody wrote belong to it. */
  #included(include: Include, from: BlocksDocument): Included {
    if (/^["']/.test(include.path.text)) return { documents: [], seen: true }
    return this.#instance.included(include, from)
  }

  #written(key: string, value: string, form: ValueForm): string | Refusal {
    if (form === 'variables') {
      const around = this.stack.map(({ settings }) => settings).reverse()
      const expanded = expandVariables(key, value, around, this.#expansion)
      return 'error' in expanded ? new Refusal('variable', expanded.error) : expanded.text
    }
    if (form === 'value') return value
    const directory = directoryOf(this.origin?.source.uri ?? '')
    const file = this.#expansion?.readFile?.(value.startsWith('/') ? value : joinPath(directory, value))
    if (file === undefined) return `<${value}`
    return 'error' in file ? new Refusal('include', `${this.path}${key}: ${file.error}`) : file.text
  }

  /** A setting of the top level comes too late for the filters before it. */
  #checkOrder(key: string): void {
    const path = `${this.path}${key}`
    const first = this.#seen.get(path)
    if (this.stack.length > 1) {
      if (first === undefined && this.origin) this.#seen.set(path, this.origin)
    } else if (first) {
      const place = `${first.source.uri} line ${first.line}`
      this.warn(
        'check',
        `Global setting ${key} won't change the setting inside an earlier filter at ${place} ` +
          `(if this is intentional, avoid this warning by moving the global setting before ${place})`,
      )
    }
  }

  #fullPath(key: string): string {
    const around = this.stack.slice(1).filter(({ isFilter }) => !isFilter)
    return `${around.map((section) => `${section.key} { `).join('')}${key}`
  }
}

function inLocalRemote({ localName, local, remote }: Filter): boolean {
  return localName !== undefined || (local?.bits ?? 0) > 0 || (remote?.bits ?? 0) > 0
}

/** Gives a section that was just opened its name (config_add_type()). */
function nameSection(
  parser: SettingsParser,
  path: string,
  value: string,
  name: string,
  origin: DovecotOrigin | undefined,
): string | undefined {
  const { lastStructure } = parser
  if (lastStructure === undefined) return 'Section not allowed here'
  if (lastStructure === 'strlist' || lastStructure.nameKey === undefined) return undefined
  // Where the header opened no section of this kind, doveconf ends with an assertion.
  const outcome = parser.assign(`${path}/${value}/${lastStructure.nameKey}`, name, origin)
  return outcome === 'set' ? undefined : 'Panic: assertion failed: (ret > 0)'
}
