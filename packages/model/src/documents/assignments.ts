/** Documents of the shape `assignments`: `name SEPARATOR value` lines, in file order. */

import { detached, JoinedText, type Range, shiftRange, textRange } from '@mailcfg/core'
import {
  isGroup,
  type LanguageDefinition,
  type Line,
  leavesOf,
  type ParsedFile,
  type Part,
  partOf,
} from '@mailcfg/grammars'
import { type DocumentBase, type FileProblem, joinedOf, problemsOf, type Word, wordOf } from './document.ts'
import { EarlierEntries, lineApart } from './earlier-entries.ts'
import { ifThere, movedParts, movedText, movedWord, same } from './moved.ts'

/** One assignment of a file. */
export interface Assignment {
  readonly name: Word
  readonly separator: Range | undefined
  /** The value as the program joins it, ends trimmed, quotes still in it; an empty value still has a place. */
  readonly value: JoinedText
  /** The value as the program uses it: quotes and escapes taken away, ends trimmed only where the program trims. */
  readonly decoded: string
  /** From the name to the end of the value, newline excluded. */
  readonly range: Range
  readonly line: Line
  /** The group that the assignment stands in, in languages that have them: the word between the brackets of `[mysqld]`. */
  readonly group?: Word
}

/** A file of assignments. */
export interface AssignmentsDocument extends DocumentBase {
  readonly shape: 'assignments'
  readonly file: ParsedFile
  readonly entries: readonly Assignment[]
  readonly problems: readonly FileProblem[]
}

/**
 * Reads the assignments out of a parsed file; broken lines are left to `problems`.
 * @param earlier the document of the parse that the file was made from; assignments of untouched lines are taken from it.
 */
export function assignmentsDocument(file: ParsedFile, earlier?: AssignmentsDocument): AssignmentsDocument {
  const entries = groupedAssignments(file, earlier && new EarlierEntries(file, earlier))
  const { source, language } = file
  return { shape: 'assignments', source, language, file, entries, problems: problemsOf(file) }
}

/**
 * The assignments in file order, each with the group that the nearest group line above it opens. Readers of assignments
 * pass over sections, where a language has them, with all in them.
 */
function groupedAssignments(file: ParsedFile, earlier: EarlierEntries<Assignment> | undefined): Assignment[] {
  const entries: Assignment[] = []
  let group: Word | undefined
  let depth = 0
  for (const line of file.lines) {
    const known = earlier?.next()
    const { kind } = line.tree
    if (kind === 'section-open') depth++
    if (kind === 'section-close') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    if (kind === 'group') group = groupName(file, line)
    if (kind !== 'assignment') continue
    if (known && earlier) entries.push(placed(known, earlier.by, line, group))
    else entries.push(earlier ? assignmentApart(file, line, group) : assignment(file, line, group))
  }
  return entries
}

function groupName(file: ParsedFile, line: Line): Word | undefined {
  const name = partOf(line.tree, 'name') ?? partOf(line.tree, 'close')
  if (name === undefined) return undefined
  const { text, range } = wordOf(file.source, line.logical, name.kind === 'name' ? name : { ...name, end: name.start })
  // Assignments that a later edit leaves alone keep the word.
  return { text: detached(text), range }
}

/** The assignment of a line that was read before: itself where nothing about it has changed. */
function placed(known: Assignment, by: number, line: Line, group: Word | undefined): Assignment {
  const isHere = known.line === line && sameWord(known.group, group)
  return isHere ? known : new MovedAssignment(known, by, line, group)
}

function sameWord(one: Word | undefined, other: Word | undefined): boolean {
  return one?.text === other?.text && one?.range.start === other?.range.start
}

/** Reads a line so that its assignment may be kept by later documents. */
function assignmentApart(file: ParsedFile, line: Line, group: Word | undefined): Assignment {
  const apart = lineApart(file, line)
  return new MovedAssignment(assignment(apart.file, apart.line, undefined), line.logical.range.start, line, group)
}

type AssignmentParts = Omit<Assignment, 'line' | 'group'>

const MovedAssignmentParts = movedParts<AssignmentParts>({
  name: movedWord,
  separator: ifThere(shiftRange),
  value: movedText,
  decoded: same,
  range: shiftRange,
})

/** An assignment at another place than it was read from. */
class MovedAssignment extends MovedAssignmentParts implements Assignment {
  readonly line: Line
  declare readonly group?: Word

  constructor(entry: AssignmentParts, by: number, line: Line, group: Word | undefined) {
    super(entry, by)
    this.line = line
    if (group) this.group = group
  }
}

function assignment(file: ParsedFile, line: Line, group: Word | undefined): Assignment {
  const { source, language } = file
  const name = partOf(line.tree, 'name')
  if (name === undefined) throw new Error(`${language.id}: an assignment tree without a name`)
  const separator = partOf(line.tree, 'separator')
  const value = partOf(line.tree, 'value')
  const separatorRange = separator && wordOf(source, line.logical, separator).range
  const nameWord = wordOf(source, line.logical, name)
  return {
    name: nameWord,
    separator: separatorRange,
    value: value
      ? joinedOf(source, line.logical, value, language.values.glue).trim()
      : JoinedText.emptyAt((separatorRange ?? nameWord.range).end),
    decoded: value ? decodedOf(file, line, value) : '',
    range: textRange(line.logical),
    line,
    ...(group === undefined ? {} : { group }),
  }
}

/** The text of a value, leaf by leaf, as the language's program decodes it. */
function decodedOf(file: ParsedFile, line: Line, value: Part): string {
  const { glue, decodeLeaf } = file.language.values
  let text = ''
  for (const leaf of isGroup(value) ? leavesOf(value) : [value]) {
    const raw = wordOf(file.source, line.logical, leaf).text
    text += leaf.kind === 'join' ? glue : decodeLeaf ? decodeLeaf(leaf.kind, raw) : raw
  }
  return text
}

/** The assignment that has effect for a name, as the language's program looks it up; `undefined` without one. */
export function assignmentOf(document: AssignmentsDocument, name: string): Assignment | undefined {
  const reading = document.language.names
  const key = nameKey(document.language, name)
  const same = document.entries.filter((entry) => nameKey(document.language, entry.name.text) === key)
  return reading?.counts === 'first' ? same[0] : same[same.length - 1]
}

/** A name as the language's program compares it: names with the same key are the same setting. */
export function nameKey({ names }: LanguageDefinition, name: string): string {
  const text = names?.ignoreCase ? name.toLowerCase() : name
  return names?.dashIsUnderscore ? text.replaceAll('-', '_') : text
}
