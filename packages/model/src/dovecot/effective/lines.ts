/** Settings as the lines that doveconf prints: sorted, and put into sections again (src/config/doveconf.c). */

import type { Exported } from './export.ts'
import type { Filter } from './filter.ts'
import type { DovecotOrigin } from './origin.ts'

/** A line of the output. */
export type ShownLine =
  | {
      readonly kind: 'open'
      readonly depth: number
      readonly type: string
      readonly name: string | undefined
      /** Whether it is for some connections only. */
      readonly isFilter: boolean
    }
  | { readonly kind: 'close'; readonly depth: number }
  | {
      readonly kind: 'setting'
      readonly depth: number
      readonly key: string
      readonly value: string
      readonly origin: DovecotOrigin | undefined
      /** The whole name, where `key` leaves out those of the sections around it. */
      readonly fullKey?: string
      /** Whether the value stands in quotes, where that does not follow from the value as in 2.3. */
      readonly isQuoted?: boolean
    }

type OpenLine = Extract<ShownLine, { kind: 'open' }>

interface OpenPrefix {
  readonly prefix: string
  readonly index: number
  /** Where its header stands among those that wait for a setting; `undefined` when it was printed. */
  waiting: number | undefined
}

/** The lines of one filter; none when it sets nothing that is shown. */
export function shownLines(exported: readonly Exported[], filter: Filter): ShownLine[] {
  const header = filterHeader(filter)
  const printer = new LinePrinter(prefixesOf(exported), header)
  for (const entry of sorted(exported)) if (entry.kind !== 'list') printer.add(entry)
  printer.finish()
  if (!printer.sent) return []
  return [...printer.lines, ...header.map((line): ShownLine => ({ kind: 'close', depth: line.depth })).reverse()]
}

function filterHeader({ local, localName, remote, service }: Filter): OpenLine[] {
  const types: (readonly [type: string, name: string | undefined])[] = [
    ['local', local?.bits ? local.text : undefined],
    ['local_name', localName],
    ['remote', remote?.bits ? remote.text : undefined],
    ['protocol', service],
  ]
  return types
    .filter(([, name]) => name !== undefined)
    .map(([type, name], depth) => ({ kind: 'open', depth, type, name, isFilter: true }))
}

/** The paths of all sections, with a slash at their end, in the order of their lists. */
function prefixesOf(exported: readonly Exported[]): string[] {
  return sorted(exported.filter(({ kind }) => kind === 'list')).flatMap(({ path, value }) =>
    value === '' ? [`${path}/`] : value.split(' ').map((name) => `${path}/${name}/`),
  )
}

/** In the order of their bytes, which are signed; the name of a section goes before its settings. */
function sorted(exported: readonly Exported[]): Exported[] {
  const keyed = exported.map((entry) => ({ entry, key: sortKey(entry) }))
  return keyed.sort((a, b) => compareBytes(a.key, b.key)).map(({ entry }) => entry)
}

const encoder = new TextEncoder()

function sortKey({ path, kind }: Exported): Int8Array {
  const bytes = [...encoder.encode(path)]
  if (kind === 'name') bytes.splice(bytes.lastIndexOf(0x2f) + 1, 0, 0xff)
  return Int8Array.from(bytes)
}

function compareBytes(a: Int8Array, b: Int8Array): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] as number) - (b[i] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Opens and closes sections as the paths demand; headers wait until a setting follows. */
class LinePrinter {
  readonly lines: ShownLine[] = []
  sent = false
  readonly #prefixes: readonly string[]
  readonly #open: OpenPrefix[] = []
  readonly #waiting: OpenLine[]
  #depth: number

  constructor(prefixes: readonly string[], header: readonly OpenLine[]) {
    this.#prefixes = prefixes
    this.#waiting = [...header]
    this.#depth = header.length
  }

  add({ path, value, kind, origin }: Exported): void {
    for (;;) {
      const from = this.#leave(path)
      const index = this.#prefixes.findIndex((prefix, i) => i >= from && path.startsWith(prefix))
      if (index < 0) break
      this.#enter(index, path, kind === 'name' ? value : undefined)
      // A name stands in the header, and is not printed again.
      if (kind === 'name') return
    }
    this.lines.push(...this.#waiting)
    this.#waiting.length = 0
    for (const open of this.#open) open.waiting = undefined
    this.sent = true
    const key = path.slice(this.#innermost?.prefix.length ?? 0)
    this.lines.push({ kind: 'setting', depth: this.#depth, key, value, origin })
  }

  finish(): void {
    while (this.#open.length > 0) {
      const { waiting } = this.#open.pop() as OpenPrefix
      this.#depth--
      if (waiting === undefined) this.lines.push({ kind: 'close', depth: this.#depth })
    }
  }

  get #innermost(): OpenPrefix | undefined {
    return this.#open[this.#open.length - 1]
  }

  /** Closes the sections that a path is not in; gives where to look for further ones. */
  #leave(path: string): number {
    for (let inner = this.#innermost; inner; inner = this.#innermost) {
      if (path.startsWith(inner.prefix)) return inner.index + 1
      this.#open.pop()
      this.#depth--
      if (inner.waiting === undefined) this.lines.push({ kind: 'close', depth: this.#depth })
      else this.#waiting.length = inner.waiting
    }
    return 0
  }

  #enter(index: number, path: string, name: string | undefined): void {
    const prefix = this.#prefixes[index] as string
    const type = path.slice(this.#innermost?.prefix.length ?? 0).split('/')[0] as string
    this.#open.push({ prefix, index, waiting: this.#waiting.length })
    const shown = name === '' ? undefined : name
    this.#waiting.push({ kind: 'open', depth: this.#depth++, type, name: shown, isFilter: false })
  }
}
