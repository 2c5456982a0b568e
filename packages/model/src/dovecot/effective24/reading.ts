/** Reads a configuration of 2.4 line by line into filters, as src/config/config-parser.c of that release does. */

import { dovecot24 } from '@mailcfg/grammars'
import type { BlocksDocument, Include } from '../../documents/blocks.ts'
import { directoryOf, joinPath } from '../../stack/paths.ts'
import type { DovecotMessage, DovecotMessageKind } from '../effective/diagnostic.ts'
import type { DovecotExpansion, DovecotHost } from '../effective/host.ts'
import type { DovecotOrigin } from '../effective/origin.ts'
import { Refusal } from '../effective/refusal.ts'
import { asDovecot, type Header, type Statement, statementsOf, type ValueForm } from '../effective/statements.ts'
import type { DovecotInstance } from '../instance.ts'
import { applyPath, canPrefix } from './apply.ts'
import { defaultItems24 } from './defaults.ts'
import { FilterNode, type List24 } from './filter-node.ts'
import { connectionFilter, isInLocalRemote, sectionFilter } from './filters.ts'
import { keysOf24 } from './keys.ts'
import { expandVariables24 } from './variables.ts'
import { checkVersion } from './version.ts'

/** A section that is open; the first one is the top level. */
export interface OpenSection24 {
  /** The name of a list, in which no filter is opened. */
  readonly list: string | undefined
  /** The section's own setting that must be there. */
  readonly required: { readonly section: string; readonly setting: string } | undefined
  node: FilterNode
  readonly origin: DovecotOrigin | undefined
}

/** A configuration of 2.4 while it is read. */
export class Reading24 {
  readonly root = new FilterNode({}, undefined, undefined)
  readonly messages: DovecotMessage[] = []
  readonly unseen: DovecotOrigin[] = []
  readonly stack: OpenSection24[] = [{ list: undefined, required: undefined, node: this.root, origin: undefined }]
  origin: DovecotOrigin | undefined
  /** `dovecot_config_version`, once it was set. */
  version: string | undefined
  readonly #instance: DovecotInstance
  readonly #host: DovecotHost
  readonly #expansion: DovecotExpansion | undefined
  readonly #seen = new Map<string, DovecotOrigin>()

  constructor(instance: DovecotInstance, host: DovecotHost, expansion: DovecotExpansion | undefined) {
    this.#instance = instance
    this.#host = host
    this.#expansion = expansion
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

  get section(): OpenSection24 {
    return this.stack[this.stack.length - 1] as OpenSection24
  }

  #read(file: BlocksDocument, inside: readonly BlocksDocument[]): Refusal | undefined {
    for (const statement of statementsOf(asDovecot(file, dovecot24))) {
      this.origin = statement.origin
      const version = checkVersion(statement, this.version)
      if (version instanceof Refusal) return version
      if (version !== undefined) {
        this.version = version
        continue
      }
      const refusal =
        statement.kind === 'include'
          ? this.#include(statement.include, file, [...inside, file])
          : this.#apply(statement)
      if (refusal) return refusal
    }
    return undefined
  }

  #apply(statement: Statement): Refusal | undefined {
    switch (statement.kind) {
      case 'setting':
        return this.#setting(statement.key, statement.value, statement.form)
      case 'open':
        return statement.header.isGroup || statement.key.startsWith('@')
          ? this.#openGroup(statement.key, statement.value)
          : this.#open(statement.key, statement.value, statement.header)
      case 'close':
        return this.#close()
      case 'error':
        return new Refusal('syntax', statement.message)
      case 'warning':
        this.#warn('syntax', statement.message)
        return undefined
      default:
        return undefined
    }
  }

  #setting(key: string, value: string, form: ValueForm): Refusal | undefined {
    const written = this.#written(key, value, form)
    if (written instanceof Refusal) return written
    if (key.startsWith('@')) return this.#useGroup(key.slice(1), written)
    const { list, node } = this.section
    const path = list === undefined ? key : `${list}/${key}`
    const applied = applyPath(this, node, path, written, { key, isSection: false, autoPrefix: true })
    if ('error' in applied) return new Refusal(kindOf(applied.error), `${key}: ${applied.error}`)
    this.#checkOrder(applied.key, applied.atRoot)
    return undefined
  }

  #useGroup(label: string, name: string): Refusal | undefined {
    const { node } = this.section
    if ([...node.chain()].some(({ key }) => key.section?.startsWith('@')))
      return new Refusal('section', 'Recursive include groups not allowed')
    const known = node.groups.find((one) => one.label === label)
    if (known) Object.assign(known, { name, origin: this.origin })
    else node.groups.push({ label, name, origin: this.origin })
    return undefined
  }

  #open(written: string, name: string, { isQuoted }: Header): Refusal | undefined {
    const parent = this.section.node
    const key = prefixed(parent, written)
    const connection = connectionFilter(parent, key, name, this.#host)
    if (connection && 'error' in connection) return new Refusal('section', connection.error)
    const definition = keysOf24().get(key)?.definition
    if (connection) return this.#enter(parent.child(connection) ?? new FilterNode(connection, parent, this.origin))
    if (definition?.type === 'filter' || definition?.type === 'filters')
      return this.#openSection(parent, definition, name, isQuoted)
    this.stack.push({ list: key, required: undefined, node: parent, origin: this.origin })
    return definition ? undefined : new Refusal('name', `Unknown section name: ${key}`)
  }

  #openSection(
    parent: FilterNode,
    definition: { readonly key: string; readonly type: string; readonly required?: string; readonly nameKey?: string },
    name: string,
    isQuoted: boolean,
  ): Refusal | undefined {
    const { key, required, nameKey } = definition
    const filter = sectionFilter(parent, definition, name, isQuoted)
    if ('error' in filter) return new Refusal('section', filter.error)
    const outer = this.section.required
    const known = parent.child(filter)
    if (known === undefined && filter.isNamed) {
      if (name.startsWith('__'))
        return new Refusal('section', `Named list filter name must not begin with '__': ${name}`)
      applyPath(this, parent, key, name, { key, isSection: true, autoPrefix: true })
    }
    const node = known ?? new FilterNode(filter, parent, this.origin)
    this.#enter(node, required === undefined ? undefined : { section: key, setting: required })
    if (nameKey !== undefined && filter.isNamed)
      applyPath(this, node, nameKey, name, { key: nameKey, isSection: true, autoPrefix: false })
    if (filter.isNamed && outer?.setting === key) parent.requiredSeen = true
    return undefined
  }

  #openGroup(label: string, name: string): Refusal | undefined {
    const parent = this.section.node
    if (parent !== this.root) return new Refusal('section', 'groups must defined at top-level, not under filters')
    const filter = { section: `${label}/${name}`, isNamed: true }
    return this.#enter(parent.child(filter) ?? new FilterNode(filter, parent, this.origin))
  }

  #enter(node: FilterNode, required?: OpenSection24['required']): undefined {
    this.stack.push({ list: undefined, required, node, origin: this.origin })
    return undefined
  }

  #close(): Refusal | undefined {
    if (this.stack.length === 1) return new Refusal('syntax', "Unexpected '}'")
    const { required, node } = this.section
    if (required && !node.requiredSeen) {
      const { section, setting } = required
      return new Refusal('section', `Named filter ${section} is required to have ${setting} setting, but it is missing`)
    }
    this.stack.pop()
    return undefined
  }

  #include(include: Include, from: BlocksDocument, inside: readonly BlocksDocument[]): Refusal | undefined {
    const quoted = /^["']/.test(include.path.text)
    const { documents, seen, isDirectory } = quoted
      ? { documents: [], seen: true, isDirectory: false }
      : this.#instance.included(include, from)
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

  #written(key: string, value: string, form: ValueForm): string | Refusal {
    if (form === 'value') return value
    if (form === 'variables') {
      const nodes = this.stack.map(({ node }) => node).reverse()
      const expanded = expandVariables24(key, value, nodes, this.#expansion)
      return 'error' in expanded ? new Refusal('variable', expanded.error) : expanded.text
    }
    const directory = directoryOf(this.origin?.source.uri ?? '')
    const file = this.#expansion?.readFile?.(value.startsWith('/') ? value : joinPath(directory, value))
    if (file === undefined) return `<${value}`
    const { list } = this.section
    if ('error' in file) return new Refusal('include', `${list === undefined ? key : `${list}/${key}`}: ${file.error}`)
    return file.text
  }

  /** A setting of the top level comes too late for the filters before it. */
  #checkOrder(key: string, atRoot: boolean): void {
    const first = this.#seen.get(key)
    if (!atRoot) {
      const counts = [...this.section.node.chain()].some(
        ({ key: { service, localName, local, remote, section, isNamed } }) =>
          service !== undefined || localName !== undefined || local || remote || (section !== undefined && !isNamed),
      )
      if (first === undefined && counts && this.origin) this.#seen.set(key, this.origin)
    } else if (first) {
      const place = `${first.source.uri} line ${first.line}`
      this.#warn(
        'check',
        `Global setting ${key} won't change the setting inside an earlier filter at ${place} ` +
          `(if this is intentional, avoid this warning by moving the global setting before ${place})`,
      )
    }
  }

  #warn(kind: DovecotMessageKind, text: string): void {
    const { origin } = this
    this.messages.push({ severity: 'warning', kind, text, origin, line: origin?.line, atOnce: false })
  }

  defaultItems(node: FilterNode, name: string): List24['items'] {
    return defaultItems24(node, name)
  }

  /** Whether settings of authentication are refused where reading is. */
  get inLocalRemote(): boolean {
    return isInLocalRemote(this.section.node)
  }
}

function kindOf(error: string): DovecotMessageKind {
  if (error.startsWith('Unknown setting')) return 'name'
  return /^(?:Setting is a|Auth settings not|.* cannot currently be)/.test(error) ? 'section' : 'value'
}

/** The name of a section inside a section, which may be short for a longer one. */
function prefixed(parent: FilterNode, key: string): string {
  const { section } = parent.key
  if (section === undefined) return key
  const long = [section.replaceAll('/', '_'), section.split('/')[0]].map((prefix) => `${prefix}_${key}`)
  return long.find((one) => canPrefix(one)) ?? key
}
