/** The settings of 2.4 as the lines that its doveconf prints (src/config/doveconf.c, config-request.c). */

import { escapeText } from '../effective/escape.ts'
import type { ShownLine } from '../effective/lines.ts'
import type { DovecotOrigin } from '../effective/origin.ts'
import type { FilterNode, List24 } from './filter-node.ts'
import { type Key24, keysOf24 } from './keys.ts'

/** One line before it is sorted: its path decides where it goes. */
interface Entry {
  readonly path: string
  readonly value: string
  readonly origin: DovecotOrigin | undefined
  /** The list that it is an item of. */
  readonly list: string | undefined
  /** Whether the value is a list of words, quoted one by one. */
  readonly isWords?: true
}

/** Everything that a configuration sets: at top level what differs from the defaults, in filters what is set. */
export function shownLines24(root: FilterNode, version: string): ShownLine[] {
  const lines: ShownLine[] = [
    { kind: 'setting', depth: 0, key: 'dovecot_config_version', value: version, origin: undefined },
  ]
  new Printer(lines, []).settings(root, 0, true)
  for (const child of root.children) filterLines(child, 0, [], lines)
  lines.push(...groupLines(root, 0))
  return lines
}

type OpenLine = Extract<ShownLine, { kind: 'open' }>

/** The lines of a filter and of those inside; gives whether there were any. */
function filterLines(node: FilterNode, depth: number, waiting: readonly OpenLine[], lines: ShownLine[]): boolean {
  const header = headerOf(node, depth)
  const inside = depth + header.length
  const printer = new Printer(lines, [...waiting, ...header])
  printer.settings(node, inside, false)
  const groups = groupLines(node, inside)
  if (groups.length > 0) printer.open()
  lines.push(...groups)
  let sent = printer.sent
  for (const child of node.children)
    sent = filterLines(child, inside, sent ? [] : [...waiting, ...header], lines) || sent
  if (sent) for (let at = inside; at > depth; ) lines.push({ kind: 'close', depth: --at })
  return sent
}

function headerOf({ key: { local, localName, remote, service, section } }: FilterNode, depth: number): OpenLine[] {
  const slash = section?.indexOf('/') ?? -1
  const names: (readonly [type: string, name: string | undefined])[] = [
    ...(local?.bits ? [['local', local.text] as const] : []),
    ...(localName === undefined ? [] : [['local_name', localName] as const]),
    ...(remote?.bits ? [['remote', remote.text] as const] : []),
    ...(service === undefined ? [] : [['protocol', service] as const]),
    ...(section === undefined
      ? []
      : [
          slash < 0
            ? ([section, undefined] as const)
            : ([section.slice(0, slash), sectionName(section, slash)] as const),
        ]),
  ]
  return names.map(([type, name], i) => ({
    kind: 'open',
    depth: depth + i,
    type: type.startsWith('@') ? `group ${type}` : type,
    name,
    isFilter: true,
  }))
}

function sectionName(section: string, slash: number): string {
  const name = section.slice(slash + 1)
  if (name === '') return '""'
  return /[ "{=<'$]/.test(name) ? `"${escapeText(name)}"` : name
}

function groupLines({ groups }: FilterNode, depth: number): ShownLine[] {
  return groups.map(({ label, name, origin }) => ({ kind: 'setting', depth, key: `@${label}`, value: name, origin }))
}

/** Prints the settings of one filter. */
class Printer {
  sent = false
  readonly #lines: ShownLine[]
  readonly #waiting: readonly OpenLine[]

  constructor(lines: ShownLine[], waiting: readonly OpenLine[]) {
    this.#lines = lines
    this.#waiting = waiting
  }

  /** Prints the headers that wait. */
  open(): void {
    if (!this.sent) this.#lines.push(...this.#waiting)
    this.sent = true
  }

  settings(node: FilterNode, depth: number, onlyChanged: boolean): void {
    let list: string | undefined
    if (node.key.isNamed && node.values.has(nameKeyOf(node) ?? '')) this.open()
    for (const { path, value, origin, list: inside, isWords } of entriesOf(node, onlyChanged)) {
      if (list !== undefined && inside !== list) this.#lines.push({ kind: 'close', depth })
      this.open()
      if (inside !== undefined && inside !== list) {
        const type = shortName(node, inside)
        this.#lines.push({ kind: 'open', depth, type, name: undefined, isFilter: false })
      }
      list = inside
      const key = inside === undefined ? shortName(node, path) : path.slice(inside.length + 1)
      const shown = /[ "\\#=]/.test(key) ? `"${escapeText(key)}"` : key
      const isQuoted = !isWords && (value.includes('#') || /^\s|\s$/.test(value))
      const at = inside === undefined ? depth : depth + 1
      this.#lines.push({ kind: 'setting', depth: at, key: shown, value, origin, fullKey: path, isQuoted })
    }
    if (list !== undefined) this.#lines.push({ kind: 'close', depth })
  }
}

/** A name without those of the sections around it (try_strip_prefix()). */
function shortName({ key: { section, isNamed } }: FilterNode, key: string): string {
  if (section === undefined) return key
  const type = `${section.split('/')[0]}_`
  if (!isNamed) return key.startsWith(type) ? key.slice(type.length) : key
  const long = `${section.replaceAll('/', '_')}_`
  if (key.startsWith(long)) return key.slice(long.length)
  if (!key.startsWith(type)) return key
  const short = key.slice(type.length)
  return keysOf24().has(`${long}${short}`) ? key : short
}

/** The setting that holds the name of a section. */
function nameKeyOf(node: FilterNode): string | undefined {
  return node.key.isNamed ? keysOf24().get(node.type ?? '')?.definition.nameKey : undefined
}

function entriesOf(node: FilterNode, onlyChanged: boolean): Entry[] {
  const entries: (Entry & { readonly order: string })[] = []
  const nameKey = nameKeyOf(node)
  for (const [key, { text, origin }] of node.values) {
    const known = keysOf24().get(key) as Key24
    if (onlyChanged && known.uses.every(({ initial }) => initial === text)) continue
    if (key === nameKey && text === node.key.section?.slice((node.type?.length ?? 0) + 1)) continue
    const value = known.definition.type === 'file' ? fileValue(text) : text
    entries.push({ path: key, value, origin, list: undefined, order: key })
  }
  for (const [key, list] of node.lists) entries.push(...listEntries(key, list))
  return entries.sort((a, b) => compare(a.order, b.order))
}

function fileValue(text: string): string {
  return text.split('\n')[0] as string
}

function listEntries(key: string, { items, stop, origin }: List24): (Entry & { readonly order: string })[] {
  const boollist = keysOf24().get(key)?.definition.type === 'boollist'
  const whole = { path: key, value: '', origin, list: undefined, order: key }
  if (items.length === 0) return [whole]
  if (boollist && stop) {
    const words = items.filter(({ value }) => value === 'yes').map((item) => quotedWord(item.key))
    return [{ ...whole, value: words.join(' '), isWords: true }]
  }
  const entries = items.map((item, i) => ({
    path: `${key}/${item.key}`,
    value: item.value,
    origin: item.origin,
    list: key,
    // The words of a list stay in their order.
    order: boollist ? `${key}/\u0002${i.toString(16).padStart(8, '0')}` : `${key}/${item.key}`,
  }))
  return stop ? [whole, ...entries] : entries
}

function quotedWord(word: string): string {
  return /[ "\\#=]/.test(word) ? `"${escapeText(word)}"` : word
}

const encoder = new TextEncoder()

/** Order of bytes, which are signed. */
function compare(a: string, b: string): number {
  const left = Int8Array.from(encoder.encode(a))
  const right = Int8Array.from(encoder.encode(b))
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = (left[i] as number) - (right[i] as number)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}
