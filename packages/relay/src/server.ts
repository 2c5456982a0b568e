/** One smtpd service with everything that sessions ask of its configuration, worked out once. */

import { parseList, parseTableReference, type TableReference } from '@mailcfg/grammars'
import { tableType } from '@mailcfg/knowledge'
import {
  type Document,
  isTemplatedFile,
  type LookupTable,
  maySubstitute,
  openTable,
  type PostfixInstance,
  type Service,
  type TableDocument,
} from '@mailcfg/model'
import { filledInLines, isFilledIn } from './filled-in.ts'
import type { World } from './world.ts'

/** Stands for the name of a server that does not set myhostname. */
export const OWN_NAME = 'mail.this-server.example'

/** The server that sessions are put to. */
export class Server {
  readonly postfix: PostfixInstance
  /** The entry of master.cf whose `-o` settings count; `undefined` for main.cf alone. */
  readonly service: Service | undefined
  /** trivial-rewrite(8), which classifies addresses: settings of the smtpd service do not reach it. */
  readonly rewrite: Service | undefined
  readonly world: World
  readonly #cache = new Map<string, unknown>()
  /** The parameters that sessions have asked for so far. */
  readonly #asked = new Set<string>()
  /** The files beside main.cf and master.cf that were read for them. */
  readonly #files = new Map<string, Document>()

  constructor(postfix: PostfixInstance, service: Service | undefined, world: World) {
    this.postfix = postfix
    this.service = service
    this.world = world
    this.rewrite = postfix.services.find(({ command }) => command.text === 'trivial-rewrite')
  }

  /** Something that is worked out once. */
  once<T>(key: string, make: () => T): T {
    if (!this.#cache.has(key)) this.#cache.set(key, make())
    return this.#cache.get(key) as T
  }

  /** What a template fills in of what was asked for so far: lines, parameters and files, in words. */
  get filledIn(): readonly string[] {
    const parameters = [...this.#asked].filter((name) => this.isFilledIn(name)).sort()
    const files = [...this.#files].flatMap(([path, document]) => (isTemplatedFile(document) ? [path] : []))
    return [...filledInLines(this.postfix), ...parameters, ...files]
  }

  /** Whether a template fills in a parameter, as smtpd or trivial-rewrite sees it. */
  isFilledIn(name: string): boolean {
    return isFilledIn(this.postfix, name, this.service) || isFilledIn(this.postfix, name, this.rewrite)
  }

  /** Takes note that sessions depend on a parameter. */
  ask(name: string): void {
    this.#asked.add(name)
  }

  /** The expanded value of a parameter as smtpd sees it, or trivial-rewrite; empty where nobody knows it. */
  value(name: string, program: 'smtpd' | 'trivial-rewrite' = 'smtpd'): string {
    this.ask(name)
    const service = program === 'smtpd' ? this.service : this.rewrite
    return this.once(`${program} ${name}`, () => this.postfix.value(name, service).text)
  }

  /** Whether the value of a parameter is known. */
  isKnown(name: string, program: 'smtpd' | 'trivial-rewrite' = 'smtpd'): boolean {
    return this.postfix.value(name, program === 'smtpd' ? this.service : this.rewrite).known
  }

  /** Whether a switch is on. */
  isOn(name: string, program: 'smtpd' | 'trivial-rewrite' = 'smtpd'): boolean {
    return this.value(name, program).toLowerCase() === 'yes'
  }

  /** The items of a list, split at commas and blanks, braces kept together. */
  items(name: string, program: 'smtpd' | 'trivial-rewrite' = 'smtpd'): readonly string[] {
    return this.once(`${program} items ${name}`, () =>
      parseList(this.value(name, program), { braces: true }).items.map(({ text }) => text),
    )
  }

  /** The tables of a parameter that holds nothing else, in order. */
  tables(name: string, program: 'smtpd' | 'trivial-rewrite' = 'smtpd'): readonly ServerTable[] {
    const substitutes = maySubstitute(name)
    return this.once(`${program} tables ${name}`, () =>
      this.items(name, program).map((text) => this.table(text, substitutes)),
    )
  }

  /**
   * A table by its reference, `type:name`.
   * @param substitutes whether patterns may put what they matched into their result
   */
  table(reference: string, substitutes = true): ServerTable {
    return this.once(`table ${reference} ${substitutes}`, () => {
      const parsed = parseTableReference(reference)
      return { ...this.#open(parsed, substitutes), reference }
    })
  }

  #open(reference: TableReference, substitutes: boolean): LookupTable {
    let inner = reference
    while ((inner.type === 'proxy' || inner.type === 'debug') && inner.nested[0]) inner = inner.nested[0]
    const rows = this.world.table(`${inner.type}:${inner.name}`)
    if (rows !== undefined) return worldTable(rows)
    if (this.#isMissing(inner)) return brokenTable(`${inner.name} is not there`)
    const file = inner.type === 'texthash' ? this.#document(inner.name) : undefined
    if (file && hasDuplicates(file)) return brokenTable(`${inner.name} has a key twice`)
    return openTable(reference, {
      smtputf8: this.isOn('smtputf8_enable'),
      substitutes,
      table: (path) => this.#document(path),
    })
  }

  #isMissing({ type, name }: TableReference): boolean {
    const kind = tableType(type)?.kind
    if (kind !== 'file-db' && kind !== 'file-text') return false
    return name.startsWith('/') && this.#document(name) === undefined && this.world.exists(name) === false
  }

  /** A file that a table or a list names; `undefined` where it was not seen. */
  file(path: string): Document | undefined {
    const document = this.postfix.member(path)
    if (document !== undefined) this.#files.set(path, document)
    return document
  }

  #document(path: string): TableDocument | undefined {
    const document = this.file(path)
    return document?.shape === 'table' ? document : undefined
  }
}

/** A table that can be asked, with the text that names it. */
export interface ServerTable extends LookupTable {
  readonly reference: string
}

/** A daemon gives up a texthash: table that has a key twice; postmap only warns of it (src/util/dict_thash.c). */
function hasDuplicates(document: TableDocument): boolean {
  const keys = new Set<string>()
  for (const { kind, key } of document.entries()) {
    const folded = key.text.toLowerCase()
    if (kind !== 'entry') continue
    if (keys.has(folded)) return true
    keys.add(folded)
  }
  return false
}

function brokenTable(why: string): LookupTable {
  return { isFixed: true, lookup: () => ({ kind: 'error', why }) }
}

/** The rows that were given, as a text table: no key may be there twice. */
function worldTable(rows: ReadonlyMap<string, string>): LookupTable {
  const folded = new Map([...rows].map(([key, value]) => [key.toLowerCase(), value]))
  if (folded.size < rows.size) return brokenTable('a key is there twice')
  return {
    isFixed: true,
    lookup: (key) => {
      const value = folded.get(key.toLowerCase())
      return value === undefined ? { kind: 'not-found' } : { kind: 'found', value, hits: [] }
    },
  }
}
