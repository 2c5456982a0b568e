/** Reads the items of files of blocks, each out of its own line. */

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
import type { BlockItem, Include, Section, Setting } from './block-types.ts'
import { joinedOf, type Word } from './document.ts'

/**
 * The item of a line of the kinds `setting`, `include`, `section-open`, and of a `broken` one that opens a section.
 * Sections are empty, and closed by nothing yet.
 */
export function itemOf(file: ParsedFile, line: Line, parent: Section | undefined): BlockItem {
  switch (line.tree.kind) {
    case 'setting':
      return setting(file, line, parent)
    case 'include':
      return include(file, line, parent)
    case 'section-open':
      return section(file, line, parent)
    default:
      return recoveredSection(file, line, parent)
  }
}

/** Where a line closes a section: its brace, or all of a line that does not parse. */
export function braceOf(line: Line): Range {
  const brace = line.tree.kind === 'broken' ? undefined : partOf(line.tree, 'brace')
  return brace ? rangeOf(line, brace) : textRange(line.logical)
}

function setting(file: ParsedFile, line: Line, parent: Section | undefined): Setting {
  const value = partOf(line.tree, 'value')
  const separator = rangeOf(line, partOf(line.tree, 'separator'))
  const parts = value && isGroup(value) ? value.parts : []
  const joined = value ? joinedPart(file, line, value) : JoinedText.emptyAt(separator.end)
  const form = parts[0]?.kind === 'quote' ? 'quoted' : parts[0]?.kind === 'file-mark' ? 'file' : 'plain'
  const variables = value ? partsOf(value as Group, 'variable').map((part) => word(file, line, part)) : []
  const decoded = decode(joined.text, form)
  const name = nameOf(file, line, partOf(line.tree, 'name'), (text) => text)
  const range = textRange(line.logical)
  return { kind: 'setting', parent, range, line, name, separator, value: joined, form, decoded, variables }
}

function decode(text: string, form: Setting['form']): string {
  if (form === 'quoted') return dovecotUnescape(text.slice(1, -1))
  return form === 'file' ? text.replace(/^<[ \t\v\f\r]*/, '') : text
}

function section(file: ParsedFile, line: Line, parent: Section | undefined): Section {
  const [type, name, label] = ['type', 'name', 'label'].map((kind) => partOf(line.tree, kind))
  return {
    ...emptySection(line, parent),
    type: word(file, line, type),
    name: name && nameOf(file, line, name, dovecotUnescape),
    label: label && word(file, line, label),
  }
}

function recoveredSection(file: ParsedFile, line: Line, parent: Section | undefined): Section {
  const range = textRange(line.logical)
  const text = /^[^\s{=]*/.exec(file.source.slice(range))?.[0] ?? ''
  const type = { text, range: { start: range.start, end: range.start + text.length } }
  return { ...emptySection(line, parent), type, recovered: true }
}

function emptySection(line: Line, parent: Section | undefined): Omit<Section, 'type'> {
  const header = textRange(line.logical)
  const [name, label, close] = [undefined, undefined, undefined]
  return { kind: 'section', parent, range: header, line, name, label, header, close, items: [], recovered: false }
}

function include(file: ParsedFile, line: Line, parent: Section | undefined): Include {
  const keyword = word(file, line, partOf(line.tree, 'keyword'))
  const path = partOf(line.tree, 'path')
  return {
    parent,
    range: textRange(line.logical),
    line,
    kind: 'include',
    optional: keyword.text === '!include_try',
    path: path ? joinedPart(file, line, path) : JoinedText.emptyAt(keyword.range.end),
  }
}

function joinedPart(file: ParsedFile, line: Line, part: Part): JoinedText {
  return joinedOf(file.source, line.logical, part, file.language.values.glue)
}

/** The word of a part, put together from its pieces: a quoted name may be continued, and so may any word of 1.x. */
function word(file: ParsedFile, line: Line, part: Part | undefined): Word {
  if (part === undefined) throw new Error(`${file.language.id}: a ${line.tree.kind} tree without its parts`)
  return { text: joinedPart(file, line, part).text, range: rangeOf(line, part) }
}

/** A name without the quotes that the dialect takes away; their escapes count in names of sections only. */
function nameOf(file: ParsedFile, line: Line, part: Part | undefined, resolve: (text: string) => string): Word {
  const whole = word(file, line, part)
  if (part === undefined || !isGroup(part)) return whole
  const range = { start: whole.range.start + 1, end: whole.range.end - 1 }
  return { text: resolve(whole.text.slice(1, -1)), range }
}

function rangeOf(line: Line, part: Part | undefined): Range {
  if (part === undefined) return textRange(line.logical)
  const { start } = line.logical.range
  return { start: start + part.start, end: start + part.end }
}
