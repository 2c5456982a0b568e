/** Documents of the shape `blocks`: settings, sections and includes as a tree, folded from the lines of a file. */

import { JoinedText, type Range, textRange } from '@mailcfg/core'
import {
  dovecotUnescape,
  type Group,
  isGroup,
  type Line,
  type ParsedFile,
  type Part,
  partOf,
  partsOf,
} from '@mailcfg/grammars'
import { dovecotBlock } from '@mailcfg/knowledge'
import { type DocumentBase, type FileProblem, joinedOf, problemsOf, type Word, wordOf } from './document.ts'

/** What all items of a file of blocks have. */
interface ItemBase {
  /** The section around it; `undefined` at top level. */
  readonly parent: Section | undefined
  /** Whole text of the item; of a section, from its header to the end of its closing brace. */
  readonly range: Range
  readonly line: Line
}

/** `name = value`. */
export interface Setting extends ItemBase {
  readonly kind: 'setting'
  /** The name without quotes around it. */
  readonly name: Word
  readonly separator: Range
  /** The value as it stands there, lines joined and ends trimmed, quotes and `<` still in it. */
  readonly value: JoinedText
  /** `quoted` when the whole value is in quotes, `file` when it is taken from a file. */
  readonly form: 'plain' | 'quoted' | 'file'
  /** What the program gets: quotes and escapes resolved, references not; of a `file`, its path. */
  readonly decoded: string
  /** Words that refer to other settings or to the environment, `$` included. */
  readonly variables: readonly Word[]
}

/** `TYPE [NAME] {` … `}`. */
export interface Section extends ItemBase {
  readonly kind: 'section'
  readonly type: Word
  /** The name without quotes around it, escapes resolved. */
  readonly name: Word | undefined
  /** `@LABEL` of a 2.4 `group`. */
  readonly label: Word | undefined
  readonly header: Range
  /** The closing brace; `undefined` when the file ends before it. */
  readonly close: Range | undefined
  readonly items: readonly BlockItem[]
  /** The header does not parse: the section is there so that the braces behind it still match. */
  readonly recovered: boolean
}

/** `!include PATH` or `!include_try PATH`. */
export interface Include extends ItemBase {
  readonly kind: 'include'
  /** `!include_try`: a missing file is no error. */
  readonly optional: boolean
  readonly path: JoinedText
}

export type BlockItem = Setting | Section | Include

/** A file of blocks. */
export interface BlocksDocument extends DocumentBase {
  readonly shape: 'blocks'
  readonly file: ParsedFile
  readonly items: readonly BlockItem[]
  /** Problems of the lines, `unclosed-section` at a header, `unexpected-close` at a brace; in file order. */
  readonly problems: readonly FileProblem[]
}

/** A section while it is being filled. */
type OpenSection = { -readonly [K in keyof Section]: Section[K] } & { items: BlockItem[] }

/** Reads a parsed file. Broken lines are left to `problems`; a broken header still opens its section. */
export function blocksDocument(file: ParsedFile): BlocksDocument {
  const folding = new Folding(file)
  for (const line of file.lines) folding.add(line)
  return folding.finish()
}

/** Folds lines into sections with a stack of the open ones. */
class Folding {
  readonly #file: ParsedFile
  readonly #items: BlockItem[] = []
  readonly #open: OpenSection[] = []
  readonly #problems: FileProblem[]

  constructor(file: ParsedFile) {
    this.#file = file
    this.#problems = problemsOf(file)
  }

  add(line: Line): void {
    switch (line.tree.kind) {
      case 'setting':
        this.#put(this.#setting(line))
        break
      case 'include':
        this.#put(this.#include(line))
        break
      case 'section-open':
        this.#enter(this.#section(line))
        break
      case 'section-close':
        this.#leave(line, this.#rangeOf(line, partOf(line.tree, 'brace')))
        break
      case 'broken':
        this.#recover(line)
        break
    }
  }

  finish(): BlocksDocument {
    const { source, language } = this.#file
    for (const section of this.#open) {
      section.range = { start: section.header.start, end: source.length }
      this.#problems.push({ code: 'unclosed-section', range: section.header, line: section.line })
    }
    this.#problems.sort((a, b) => a.range.start - b.range.start)
    return { shape: 'blocks', source, language, file: this.#file, items: this.#items, problems: this.#problems }
  }

  /** A broken line still opens and closes the sections that its braces speak of. */
  #recover(line: Line): void {
    const range = textRange(line.logical)
    if (!this.#open.every(isFilter)) this.#renameEmptyName(line)
    const { closes, opens } = bracesOf(this.#file, line)
    for (let i = 0; i < closes; i++) this.#leave(line, range)
    if (!opens) return
    const word = /^[^\s{=]*/.exec(this.#file.source.slice(range))?.[0] ?? ''
    const type = { text: word, range: { start: range.start, end: range.start + word.length } }
    this.#enter({ ...this.#emptySection(line), type, recovered: true })
  }

  /** In sections that are no filters an empty name is looked up like any other; `plugin` and `dict` know it too. */
  #renameEmptyName(line: Line): void {
    const at = this.#problems.findIndex((problem) => problem.line === line && problem.code === 'missing-name')
    const problem = this.#problems[at]
    if (problem) this.#problems[at] = { ...problem, code: 'empty-name' }
  }

  #put(item: BlockItem): void {
    const section = this.#open[this.#open.length - 1]
    if (section) section.items.push(item)
    else this.#items.push(item)
  }

  #enter(section: OpenSection): void {
    this.#put(section)
    this.#open.push(section)
  }

  #leave(line: Line, brace: Range): void {
    const section = this.#open.pop()
    if (section === undefined) {
      this.#problems.push({ code: 'unexpected-close', range: brace, line })
      return
    }
    section.close = brace
    section.range = { start: section.header.start, end: brace.end }
  }

  #base(line: Line): ItemBase {
    return { parent: this.#open[this.#open.length - 1], range: textRange(line.logical), line }
  }

  #setting(line: Line): Setting {
    const value = partOf(line.tree, 'value')
    const separator = this.#rangeOf(line, partOf(line.tree, 'separator'))
    const parts = value && isGroup(value) ? value.parts : []
    const joined = value ? this.#joined(line, value) : JoinedText.emptyAt(separator.end)
    const form = parts[0]?.kind === 'quote' ? 'quoted' : parts[0]?.kind === 'file-mark' ? 'file' : 'plain'
    const variables = value ? partsOf(value as Group, 'variable').map((part) => this.#word(line, part)) : []
    const decoded = decode(joined.text, form)
    const name = this.#name(line, partOf(line.tree, 'name'), (text) => text)
    const { parent, range } = this.#base(line)
    return { kind: 'setting', parent, range, line, name, separator, value: joined, form, decoded, variables }
  }

  #section(line: Line): OpenSection {
    const [type, name, label] = ['type', 'name', 'label'].map((kind) => partOf(line.tree, kind))
    const section = this.#emptySection(line)
    section.type = this.#word(line, type)
    if (name) section.name = this.#name(line, name, dovecotUnescape)
    if (label) section.label = this.#word(line, label)
    return section
  }

  #emptySection(line: Line): OpenSection {
    const { parent, range } = this.#base(line)
    const type = { text: '', range: { start: range.start, end: range.start } }
    // Spelled out, since thousands of these are made on every keystroke.
    return {
      kind: 'section',
      parent,
      range,
      line,
      type,
      name: undefined,
      label: undefined,
      header: range,
      close: undefined,
      items: [],
      recovered: false,
    }
  }

  #include(line: Line): Include {
    const keyword = this.#word(line, partOf(line.tree, 'keyword'))
    const path = partOf(line.tree, 'path')
    return {
      ...this.#base(line),
      kind: 'include',
      optional: keyword.text === '!include_try',
      path: path ? this.#joined(line, path) : JoinedText.emptyAt(keyword.range.end),
    }
  }

  #joined(line: Line, part: Part): JoinedText {
    return joinedOf(this.#file.source, line.logical, part, this.#file.language.values.glue)
  }

  /** The word of a part, put together from its pieces: a quoted name may be continued, and so may any word of 1.x. */
  #word(line: Line, part: Part | undefined): Word {
    if (part === undefined) throw new Error(`${this.#file.language.id}: a ${line.tree.kind} tree without its parts`)
    return { text: this.#joined(line, part).text, range: this.#rangeOf(line, part) }
  }

  /** A name without the quotes that the dialect takes away; their escapes count in names of sections only. */
  #name(line: Line, part: Part | undefined, resolve: (text: string) => string): Word {
    const word = this.#word(line, part)
    if (part === undefined || !isGroup(part)) return word
    const range = { start: word.range.start + 1, end: word.range.end - 1 }
    return { text: resolve(word.text.slice(1, -1)), range }
  }

  #rangeOf(line: Line, part: Part | undefined): Range {
    if (part === undefined) return textRange(line.logical)
    return wordOf(this.#file.source, line.logical, part).range
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

function decode(text: string, form: Setting['form']): string {
  if (form === 'quoted') return dovecotUnescape(text.slice(1, -1))
  return form === 'file' ? text.replace(/^<[ \t\v\f\r]*/, '') : text
}

/** Types of the sections around an item, joined by `/`; empty at top level. */
export function sectionPath(item: BlockItem): string {
  const { parent } = item
  if (parent === undefined) return ''
  const outer = sectionPath(parent)
  return outer === '' ? parent.type.text : `${outer}/${parent.type.text}`
}

/** All items of a document in file order, those of a section behind it. */
export function* blockItems(of: { readonly items: readonly BlockItem[] }): Iterable<BlockItem> {
  for (const item of of.items) {
    yield item
    if (item.kind === 'section') yield* blockItems(item)
  }
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
