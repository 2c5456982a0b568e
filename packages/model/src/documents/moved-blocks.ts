/** Items of files of blocks that moved with an edit, or stand in a section that was made anew. */

import { type Range, shiftRange } from '@mailcfg/core'
import type { Line, ParsedFile } from '@mailcfg/grammars'
import { braceOf, itemOf } from './block-items.ts'
import type { BlockItem, Include, Section, Setting } from './block-types.ts'
import { lineApart } from './earlier-entries.ts'
import { each, ifThere, movedParts, movedText, movedWord, same } from './moved.ts'

/**
 * An item of another document at its place in this one; of a section its header, as `items` and `closing` follow.
 * @param fileEnd where a section ends that nothing closes
 */
export function movedItem(
  item: BlockItem,
  by: number,
  line: Line,
  parent: Section | undefined,
  fileEnd: number,
): BlockItem {
  switch (item.kind) {
    case 'setting':
      return new MovedSetting(item, by, line, parent)
    case 'include':
      return new MovedInclude(item, by, line, parent)
    case 'section':
      return new MovedSection(item, by, line, parent, fileEnd)
  }
}

/** Reads the item of a line so that it may be kept by later documents. */
export function itemApart(file: ParsedFile, line: Line, parent: Section | undefined): BlockItem {
  const apart = lineApart(file, line)
  const item = itemOf(apart.file, apart.line, undefined)
  return movedItem(item, line.logical.range.start, line, parent, file.source.length)
}

type SettingParts = Omit<Setting, 'line' | 'parent'>

const MovedSettingParts = movedParts<SettingParts>({
  kind: same,
  name: movedWord,
  separator: shiftRange,
  value: movedText,
  form: same,
  decoded: same,
  variables: each(movedWord),
  range: shiftRange,
})

class MovedSetting extends MovedSettingParts implements Setting {
  readonly line: Line
  readonly parent: Section | undefined

  constructor(setting: SettingParts, by: number, line: Line, parent: Section | undefined) {
    super(setting, by)
    this.line = line
    this.parent = parent
  }
}

type IncludeParts = Omit<Include, 'line' | 'parent'>

const MovedIncludeParts = movedParts<IncludeParts>({ kind: same, optional: same, path: movedText, range: shiftRange })

class MovedInclude extends MovedIncludeParts implements Include {
  readonly line: Line
  readonly parent: Section | undefined

  constructor(include: IncludeParts, by: number, line: Line, parent: Section | undefined) {
    super(include, by)
    this.line = line
    this.parent = parent
  }
}

type HeaderParts = Omit<Section, 'line' | 'parent' | 'range' | 'close' | 'items'>

const MovedHeaderParts = movedParts<HeaderParts>({
  kind: same,
  type: movedWord,
  name: ifThere(movedWord),
  label: ifThere(movedWord),
  header: shiftRange,
  recovered: same,
})

/** A section whose header was read before; what stands in it is put in line by line. */
export class MovedSection extends MovedHeaderParts implements Section {
  readonly line: Line
  readonly parent: Section | undefined
  readonly items: BlockItem[] = []
  /** The line that closes the section, once it is reached. */
  closing: Line | undefined
  readonly #fileEnd: number
  #close: Range | undefined

  constructor(section: HeaderParts, by: number, line: Line, parent: Section | undefined, fileEnd: number) {
    super(section, by)
    this.line = line
    this.parent = parent
    this.#fileEnd = fileEnd
  }

  get close(): Range | undefined {
    this.#close ??= this.closing && braceOf(this.closing)
    return this.#close
  }

  get range(): Range {
    return { start: this.header.start, end: this.close?.end ?? this.#fileEnd }
  }
}
