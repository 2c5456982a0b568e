/** Documents of the shape `blocks`: settings, sections and includes as a tree, folded from the lines of a file. */

import { Memo, textRange } from '@mailcfg/core'
import type { Line, ParsedFile } from '@mailcfg/grammars'
import { dovecotBlock } from '@mailcfg/knowledge'
import { braceOf, itemOf } from './block-items.ts'
import type { BlockItem, Section, Setting } from './block-types.ts'
import { type DocumentBase, type FileProblem, joinedOf, problemsOf } from './document.ts'
import { EarlierEntries } from './earlier-entries.ts'
import { itemApart, MovedSection, movedItem } from './moved-blocks.ts'

export type { BlockItem, Include, Section, Setting } from './block-types.ts'

/** A file of blocks. */
export interface BlocksDocument extends DocumentBase {
  readonly shape: 'blocks'
  readonly file: ParsedFile
  readonly items: readonly BlockItem[]
  /** Problems of the lines, `unclosed-section` at a header, `unexpected-close` at a brace; in file order. */
  readonly problems: readonly FileProblem[]
}

/** A section while it is being filled. */
type OpenSection = { -readonly [K in keyof Section]: Section[K] } & { readonly items: BlockItem[] }

/**
 * Reads a parsed file. Broken lines are left to `problems`; a broken header still opens its section.
 * @param earlier the document of the parse that the file was made from; items of untouched lines are taken from it.
 */
export function blocksDocument(file: ParsedFile, earlier?: BlocksDocument): BlocksDocument {
  const read = earlier && { file: earlier.file, entries: blockItems(earlier) }
  const folding = new Folding(file, read && new EarlierEntries(file, read))
  for (const line of file.lines) folding.add(line)
  return folding.finish()
}

/** Folds lines into sections with a stack of the open ones. */
class Folding {
  readonly #file: ParsedFile
  readonly #earlier: EarlierEntries<BlockItem> | undefined
  readonly #items: BlockItem[] = []
  /** Sections that are closed already were taken over as a whole: nothing is put into them. */
  readonly #open: (OpenSection | MovedSection)[] = []
  readonly #problems: FileProblem[]

  constructor(file: ParsedFile, earlier: EarlierEntries<BlockItem> | undefined) {
    this.#file = file
    this.#earlier = earlier
    this.#problems = problemsOf(file)
  }

  add(line: Line): void {
    const known = this.#earlier?.next()
    switch (line.tree.kind) {
      case 'setting':
      case 'include':
      case 'section-open':
        this.#put(this.#item(line, known))
        break
      case 'section-close':
        this.#leave(line)
        break
      case 'broken':
        this.#recover(line, known)
        break
    }
  }

  finish(): BlocksDocument {
    const { source, language } = this.#file
    for (const section of this.#open) {
      if (!(section instanceof MovedSection)) section.range = { start: section.header.start, end: source.length }
      this.#problems.push({ code: 'unclosed-section', range: section.header, line: section.line })
    }
    this.#problems.sort((a, b) => a.range.start - b.range.start)
    return { shape: 'blocks', source, language, file: this.#file, items: this.#items, problems: this.#problems }
  }

  /** A broken line still opens and closes the sections that its braces speak of. */
  #recover(line: Line, known: BlockItem | undefined): void {
    if (!this.#open.every(isFilter)) this.#renameEmptyName(line)
    const { closes, opens } = bracesOf(this.#file, line)
    for (let i = 0; i < closes; i++) this.#leave(line)
    if (opens) this.#put(this.#item(line, known))
  }

  /** In sections that are no filters an empty name is looked up like any other; `plugin` and `dict` know it too. */
  #renameEmptyName(line: Line): void {
    const at = this.#problems.findIndex((problem) => problem.line === line && problem.code === 'missing-name')
    const problem = this.#problems[at]
    if (problem) this.#problems[at] = { ...problem, code: 'empty-name' }
  }

  /** The item of a line: the earlier one where nothing about it has changed, else a new one at its place. */
  #item(line: Line, known: BlockItem | undefined): BlockItem {
    const parent = this.#open[this.#open.length - 1]
    const earlier = this.#earlier
    if (earlier === undefined) return itemOf(this.#file, line, parent)
    const { length } = this.#file.source
    if (known === undefined) return itemApart(this.#file, line, parent)
    const isWhole = known.kind !== 'section' || (known.close !== undefined && known.close.end <= earlier.untouchedEnd)
    const isHere = known.line === line && known.parent === parent && isWhole
    return isHere ? known : movedItem(known, earlier.by, line, parent, length)
  }

  #put(item: BlockItem): void {
    const section = this.#open[this.#open.length - 1]
    if (section === undefined) this.#items.push(item)
    else if (section.close === undefined) section.items.push(item)
    if (item.kind === 'section') this.#open.push(item as OpenSection)
  }

  #leave(line: Line): void {
    const section = this.#open.pop()
    if (section === undefined) this.#problems.push({ code: 'unexpected-close', range: braceOf(line), line })
    else if (section.close !== undefined) return
    else if (section instanceof MovedSection) section.closing = line
    else {
      section.close = braceOf(line)
      section.range = { start: section.header.start, end: section.close.end }
    }
  }
}

/**
 * How many sections a line closes, and whether it opens one. A broken line closes as many as it has braces at its
 * start, and opens one when it ends in a brace or has text behind it that does not close it.
 */
export function bracesOf(file: ParsedFile, line: Line): { readonly closes: number; readonly opens: boolean } {
  const { kind, problems } = line.tree
  if (kind !== 'broken') return { closes: kind === 'section-close' ? 1 : 0, opens: kind === 'section-open' }
  if (problems.some(({ code }) => code === 'missing-name')) return { closes: 0, opens: false }
  const { end } = textRange(line.logical)
  const whole = { kind, start: 0, end: end - line.logical.range.start }
  const { text } = joinedOf(file.source, line.logical, whole, file.language.values.glue)
  const garbage = problems.some(({ code }) => code === 'garbage-after-brace')
  const opens = text.endsWith('{') || (garbage && !text.includes('}'))
  return { closes: /^\}*/.exec(text)?.[0].length ?? 0, opens }
}

/** Whether the settings of a section are those of the top level, for some connections only. */
function isFilter({ type }: Section): boolean {
  return dovecotBlock(type.text, '2.3')?.merge === 'filter'
}

/** Types of the sections around an item, joined by `/`; empty at top level. */
export function sectionPath(item: BlockItem): string {
  const { parent } = item
  if (parent === undefined) return ''
  const outer = sectionPath(parent)
  return outer === '' ? parent.type.text : `${outer}/${parent.type.text}`
}

const itemLists = new Memo<object, readonly BlockItem[]>()

/** All items of a document or section in file order, those of a section behind it; made once and kept with it. */
export function blockItems(of: { readonly items: readonly BlockItem[] }): readonly BlockItem[] {
  return itemLists.getOrInsertComputed(of, () => flattened(of.items))
}

/** Without recursion, since sections may be nested deeper than calls. */
function flattened(top: readonly BlockItem[]): BlockItem[] {
  const found: BlockItem[] = []
  const open = [top.values()]
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const { done, value } = inner.next()
    if (done) open.pop()
    else found.push(value)
    if (value?.kind === 'section') open.push(value.items.values())
  }
  return found
}

/** All settings in file order, each with its path as knowledge spells it: `service/inet_listener/port`. */
export function* blockSettings(
  document: BlocksDocument,
): Iterable<{ readonly setting: Setting; readonly path: string }> {
  for (const item of blockItems(document)) {
    if (item.kind !== 'setting') continue
    const around = sectionPath(item)
    yield { setting: item, path: around === '' ? item.name.text : `${around}/${item.name.text}` }
  }
}
