/** Documents of the shape `columns`: the services of master.cf, in file order. */

import { JoinedText, type Range, shiftRange, textRange } from '@mailcfg/core'
import {
  isGroup,
  type Line,
  type ParsedFile,
  type Part,
  partOf,
  SERVICE_COLUMNS,
  type ServiceColumn,
} from '@mailcfg/grammars'
import { type DocumentBase, type FileProblem, joinedOf, problemsOf, type Word } from './document.ts'
import { EarlierEntries, lineApart } from './earlier-entries.ts'
import { each, ifThere, movedParts, movedText, movedWord, same } from './moved.ts'

/** A word that master hands to the daemon, as the daemon gets it: braces around it taken off, as master does. */
export interface Argument {
  readonly value: JoinedText
  /** The word as it stands in the file, its braces included. */
  readonly range: Range
  readonly form: 'plain' | 'braced'
}

/** A parameter that is set for one service only: `-o name=value` or `-o { name = value }`. */
export interface Override {
  readonly name: Word
  /** The `=`; `undefined` in `-o name` and in `-o name = value`, where the daemon gets the name alone and refuses it. */
  readonly separator: Range | undefined
  readonly value: JoinedText
  /** The option: `-o`, or letters before it as in `-vo`. */
  readonly option: Word
  readonly form: 'plain' | 'braced'
  /** Whether option and setting are one word, as in `-oname=value`; braces do not group for the daemon then. */
  readonly joined: boolean
  /** From the option to the end of the setting. */
  readonly range: Range
}

/** One service: the eight columns, and what the daemon is started with. */
export interface Service extends Readonly<Record<ServiceColumn, Word>> {
  /** Every word behind the command that belongs to no override, in file order: options such as `-v`, attributes of pipe(8), … */
  readonly arguments: readonly Argument[]
  readonly overrides: readonly Override[]
  /** From the service name to the end of the last argument, newline excluded. */
  readonly range: Range
  readonly line: Line
}

/** A file of services. Comments, which often hold services that are switched off, are in `file.lines`. */
export interface ColumnsDocument extends DocumentBase {
  readonly shape: 'columns'
  readonly file: ParsedFile
  readonly entries: readonly Service[]
  readonly problems: readonly FileProblem[]
}

/**
 * Reads the services out of a parsed file; broken lines are left to `problems`.
 * @param earlier the document of the parse that the file was made from; services of untouched lines are taken from it.
 */
export function columnsDocument(file: ParsedFile, earlier?: ColumnsDocument): ColumnsDocument {
  const { source, language } = file
  const known = earlier && new EarlierEntries(file, earlier)
  const entries: Service[] = []
  for (const line of file.lines) {
    const before = known?.next()
    if (line.tree.kind !== 'service') continue
    if (before && known) entries.push(before.line === line ? before : new MovedService(before, known.by, line))
    else entries.push(known ? serviceApart(file, line) : service(file, line))
  }
  return { shape: 'columns', source, language, file, entries, problems: problemsOf(file) }
}

/** Reads a line so that its service may be kept by later documents. */
function serviceApart(file: ParsedFile, line: Line): Service {
  const apart = lineApart(file, line)
  return new MovedService(service(apart.file, apart.line), line.logical.range.start, line)
}

const MovedOverride = movedParts<Override>({
  name: movedWord,
  separator: ifThere(shiftRange),
  value: movedText,
  option: movedWord,
  form: same,
  joined: same,
  range: shiftRange,
})

type ServiceParts = Omit<Service, 'line'>

const MovedServiceParts = movedParts<ServiceParts>({
  ...(Object.fromEntries(SERVICE_COLUMNS.map((kind) => [kind, movedWord])) as Record<ServiceColumn, typeof movedWord>),
  arguments: each(({ value, range, form }, by) => ({ value: value.moved(by), range: shiftRange(range, by), form })),
  overrides: each((override, by) => new MovedOverride(override, by)),
  range: shiftRange,
})

/** A service at another place than it was read from. */
class MovedService extends MovedServiceParts {
  readonly line: Line

  constructor(service: ServiceParts, by: number, line: Line) {
    super(service, by)
    this.line = line
  }
}

function service(file: ParsedFile, line: Line): Service {
  const columns = SERVICE_COLUMNS.map((kind): [ServiceColumn, Word] => {
    const part = partOf(line.tree, kind)
    if (part === undefined) throw new Error(`${file.language.id}: a service tree without ${kind}`)
    return [kind, word(file, line, part)]
  })
  const list = partOf(line.tree, 'arguments')
  const parts = list && isGroup(list) ? list.parts : []
  return {
    ...(Object.fromEntries(columns) as Record<ServiceColumn, Word>),
    arguments: parts.flatMap((part) => argument(file, line, part) ?? []),
    overrides: parts.flatMap((part) => override(file, line, part) ?? []),
    range: textRange(line.logical),
    line,
  }
}

function argument(file: ParsedFile, line: Line, part: Part): Argument | undefined {
  const range = place(line, part)
  if (part.kind === 'word') return { value: joined(file, line, part), range, form: 'plain' }
  if (part.kind !== 'braced') return undefined
  return { value: between(file, line, part), range, form: 'braced' }
}

function override(file: ParsedFile, line: Line, part: Part): Override | undefined {
  if (part.kind !== 'override' || !isGroup(part)) return undefined
  const option = partOf(part, 'option')
  if (option === undefined) throw new Error(`${file.language.id}: an override tree without its option`)
  const name = partOf(part, 'name')
  const separator = partOf(part, 'separator')
  const value = partOf(part, 'value')
  const setting = part.parts.find((p) => p !== option && !('trivia' in p)) as Part
  const before = separator ?? name ?? setting
  return {
    name: name ? trimmedWord(joined(file, line, name)) : { text: '', range: emptyAt(place(line, setting).start) },
    separator: separator && place(line, separator),
    value: value ? joined(file, line, value).trim() : JoinedText.emptyAt(place(line, before).end),
    option: word(file, line, option),
    form: setting.kind === 'open' ? 'braced' : 'plain',
    joined: option.end === setting.start,
    range: place(line, part),
  }
}

/** The text between the braces of a `braced` group, without blanks at its ends; what follows the braces is not read. */
function between(file: ParsedFile, line: Line, part: Part): JoinedText {
  const parts = isGroup(part) ? part.parts : []
  const open = parts[0] as Part
  const close = parts.find((p) => p.kind === 'close')
  return joined(file, line, { kind: 'text', start: open.end, end: close?.start ?? part.end }).trim()
}

function word(file: ParsedFile, line: Line, part: Part): Word {
  return { text: joined(file, line, part).text, range: place(line, part) }
}

function trimmedWord(text: JoinedText): Word {
  const trimmed = text.trim()
  return { text: trimmed.text, range: trimmed.range }
}

function joined(file: ParsedFile, line: Line, part: Part): JoinedText {
  return joinedOf(file.source, line.logical, part, file.language.values.glue)
}

function place(line: Line, part: Part): Range {
  return { start: line.logical.range.start + part.start, end: line.logical.range.start + part.end }
}

function emptyAt(offset: number): Range {
  return { start: offset, end: offset }
}
