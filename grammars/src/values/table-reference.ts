/** References to lookup tables, `type:name`, with the tables, results and rules that some types hold inside. */

import type { Problem } from '../tree/line-tree.ts'
import { balancedEnd } from './brace-tokens.ts'
import { braceContent, type NameValue, quotedNameValue } from './braces.ts'
import { type ListItem, parseList } from './lists.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** One table as a value names it; half-open offsets into the text given. */
export interface TableReference extends Span {
  /** What stands before the first colon; empty when there is none. */
  readonly type: string
  readonly typeRange: Span
  /** What stands behind it: a path, a list in braces, a result, a network address. */
  readonly name: string
  readonly nameRange: Span
  /** Tables inside: of `proxy:`, `debug:`, `pipemap:{…}` and `unionmap:{…}`. */
  readonly nested: readonly TableReference[]
  /** The `key = value` pairs of `inline:{…}`. */
  readonly entries: readonly NameValue[]
  /** Results of `randmap:{…}`, the result of `static:`, the rules of `pcre:{ {…} }` and its kin. */
  readonly contents: readonly Span[]
  /** Problems of this table and of those inside. */
  readonly problems: readonly Problem[]
}

/**
 * What follows the colon, by type: this is grammar, since the same text is read differently for each.
 * Types that are not listed here have a name that means nothing to the reader of the value.
 */
const NAME_GRAMMAR: Readonly<Record<string, 'prefix' | 'tables' | 'results' | 'entries' | 'static' | 'rules'>> = {
  proxy: 'prefix',
  debug: 'prefix',
  pipemap: 'tables',
  unionmap: 'tables',
  randmap: 'results',
  inline: 'entries',
  static: 'static',
  cidr: 'rules',
  pcre: 'rules',
  regexp: 'rules',
}

/** Tables inside each other that are read; deeper ones are kept as a name. */
const DEPTH_LIMIT = 100

/**
 * Reads the stretch `start`…`end` of `text` as one table. Never throws.
 * Facts: dict_open() and src/util/dict_{pipe,union,random,inline,static,stream}.c of Postfix.
 */
export function parseTableReference(text: string, start = 0, end: number = text.length): TableReference {
  return readTable(text, start, end, 0)
}

function readTable(text: string, start: number, end: number, depth: number): TableReference {
  const colon = text.slice(start, end).indexOf(':')
  const split = colon < 0 ? start : start + colon
  const nameStart = colon < 0 ? start : split + 1
  const problems: Problem[] = []
  if (colon < 0) problems.push({ code: 'missing-table-type', start, end })
  else if (split === start) problems.push({ code: 'empty-table-type', start, end: split + 1 })
  else if (nameStart === end) problems.push({ code: 'empty-table-name', start: split, end })
  const table = {
    start,
    end,
    type: text.slice(start, split),
    typeRange: { start, end: split },
    name: text.slice(nameStart, end),
    nameRange: { start: nameStart, end },
  }
  const grammar = Object.hasOwn(NAME_GRAMMAR, table.type) ? NAME_GRAMMAR[table.type] : undefined
  const inside = new NameReader(text, depth)
  if (problems.length === 0 && grammar !== undefined && depth < DEPTH_LIMIT) inside.read(grammar, nameStart, end)
  const { nested, entries, contents } = inside
  return { ...table, nested, entries, contents, problems: [...problems, ...inside.problems] }
}

/** Reads what follows the colon of one table. */
class NameReader {
  readonly nested: TableReference[] = []
  readonly entries: NameValue[] = []
  readonly contents: Span[] = []
  readonly problems: Problem[] = []
  readonly #text: string
  readonly #depth: number

  constructor(text: string, depth: number) {
    this.#text = text
    this.#depth = depth
  }

  read(grammar: (typeof NAME_GRAMMAR)[string], start: number, end: number): void {
    const braced = this.#text[start] === '{'
    if (grammar === 'prefix') this.#nested(start, end)
    else if (grammar === 'static') {
      if (braced) this.contents.push(this.#content(start, end))
      else this.contents.push({ start, end })
    } else if (grammar === 'rules') {
      if (braced) this.#rules(start, end)
    } else this.#members(grammar, start, end)
  }

  /** The braces of `pipemap:`, `unionmap:`, `randmap:` and `inline:` must be there, and be all there is. */
  #members(grammar: 'tables' | 'results' | 'entries', start: number, end: number): void {
    const close = this.#text[start] === '{' ? balancedEnd(this.#text.slice(0, end), start, '{', '}') : -1
    if (close !== end) {
      const [code, at] = this.#text[start] !== '{' ? ['missing-braces', start] : ['unbalanced-braces', start]
      this.problems.push(close < 0 ? { code, start: at, end } : { code: 'text-after-brace', start: close, end })
      return
    }
    if (close - start === 2) {
      this.problems.push({ code: 'empty-table', start, end })
      return
    }
    const items = this.#items(start + 1, end - 1)
    if (items.length === 0 && grammar === 'entries') this.problems.push({ code: 'empty-table', start, end })
    for (const item of items) {
      if (grammar === 'tables') this.#nested(item.start, item.end)
      else if (grammar === 'results') this.contents.push({ start: item.start, end: item.end })
      else this.#entry(item)
    }
  }

  #nested(start: number, end: number): void {
    const table = readTable(this.#text, start, end, this.#depth + 1)
    this.nested.push(table)
    this.problems.push(...table.problems)
  }

  #entry(item: ListItem): void {
    const range = item.text.startsWith('{') ? this.#content(item.start, item.end) : item
    const pair = quotedNameValue(this.#text, range.start, range.end)
    this.entries.push(pair)
    if (pair.problem !== undefined) this.problems.push(pair.problem)
  }

  /** Rules are each in braces of their own (dict_inline_to_multiline() of src/util/dict_stream.c). */
  #rules(start: number, end: number): void {
    const outer = this.#content(start, end)
    for (const item of this.#items(outer.start, outer.end)) {
      if (item.text.startsWith('{')) this.contents.push(this.#content(item.start, item.end))
      else this.problems.push({ code: 'missing-braces', start: item.start, end: item.end })
    }
  }

  #content(start: number, end: number): Span {
    const { problem, ...range } = braceContent(this.#text, start, end)
    if (problem !== undefined) this.problems.push(problem)
    return range
  }

  #items(start: number, end: number): ListItem[] {
    const { items } = parseList(this.#text.slice(start, end), { braces: true })
    return items.map((item) => ({ ...item, start: item.start + start, end: item.end + start }))
  }
}

/** Reads a list of tables, `type:name` each: maps_create() of src/global/maps.c. */
export function parseTableList(text: string): { tables: readonly TableReference[]; problems: readonly Problem[] } {
  const { items, problems } = parseList(text, { braces: true })
  const tables = items.map((item) => parseTableReference(text, item.start, item.end))
  return { tables, problems: [...problems, ...tables.flatMap((table) => table.problems)] }
}
