/** What the cursor is on in all other files of assignments: Courier, Cyrus SASL, extmail, map sources, my.cnf, zones. */

import { JoinedText } from '@mailcfg/core'
import { type Line, partOf } from '@mailcfg/grammars'
import { type Assignment, type AssignmentsDocument, zoneOf } from '@mailcfg/model'
import type { Place } from '../place.ts'
import { lineAt, physicalLineAt } from './lines.ts'
import { programOf } from './sql-program.ts'
import { scriptWord, sqlWord } from './sql-words.ts'
import type { Subject } from './subject.ts'
import { emptyAt, touches, wordAt } from './words.ts'

/** The subject in a file of assignments that is no main.cf, comments excluded. */
export function assignmentSubject(place: Place, document: AssignmentsDocument): Subject | undefined {
  const { offset } = place
  const { range, text } = physicalLineAt(document, offset)
  if (document.language.id === 'sql') return scriptWord(text, range.start, offset)
  const line = lineAt(document, offset)
  if (line === undefined) return typedKey(place)
  const entry = document.entries.find((one) => one.line === line)
  if (entry) return inEntry(place, document, entry)
  return otherLine(place, document, line)
}

function inEntry({ offset }: Place, document: AssignmentsDocument, entry: Assignment): Subject | undefined {
  const { name, separator, value } = entry
  if (touches(name.range, offset)) return { kind: 'key', entry, ...name }
  if (offset < (separator?.end ?? name.range.end)) return undefined
  const at = value.offsetOf(offset)
  if (at === undefined || value.text === '') {
    const index = offset < value.range.start ? 0 : wordAt(value.text, value.text.length + 1).index
    return { kind: 'assigned-value', entry, index, text: '', range: emptyAt(offset) }
  }
  const program = programOf(document, name.text)
  if (program) return sqlWord(value, at, program)
  const word = wordAt(value.text, at, /[^\s,"']+/g)
  const range = value.rangeOf(word.start, word.end)
  if (/^\/[^\s:]*$/.test(word.text)) return { kind: 'path', entry, text: word.text, range }
  return { kind: 'assigned-value', entry, index: word.index, text: word.text, range }
}

/** Groups, includes, records of zones, and lines that are nothing yet. */
function otherLine(place: Place, document: AssignmentsDocument, line: Line): Subject | undefined {
  const { offset } = place
  const at = line.logical.range.start
  const placed = (kind: string) => {
    const part = partOf(line.tree, kind)
    return part && { start: at + part.start, end: at + part.end }
  }
  if (line.tree.kind === 'group') {
    const name = placed('name')
    return name && touches(name, offset) ? { kind: 'group', text: document.source.slice(name), range: name } : undefined
  }
  if (line.tree.kind === 'include') {
    const path = placed('path')
    if (path === undefined || !touches(path, offset)) return undefined
    return { kind: 'include', optional: false, text: document.source.slice(path), range: path }
  }
  if (line.tree.kind === 'record') return recordWord(document, line, offset)
  if (line.tree.kind === 'broken') return valueToCome(document, line, offset) ?? typedKey(place)
  return typedKey(place)
}

/** Owners and types of DNS records are keys; their data is a value that no assignment has. */
function recordWord(document: AssignmentsDocument, line: Line, offset: number): Subject | undefined {
  const record = zoneOf(document).records.find((one) => one.line === line)
  const words = record ? [record.owner, record.ttl, record.type, ...record.data] : []
  const word = words.find((one) => one !== undefined && touches(one.range, offset))
  return word && { kind: 'key', entry: undefined, ...word }
}

/** A value that is still to come, in a language that does not read a name without one as an assignment (Cyrus SASL). */
function valueToCome({ source }: AssignmentsDocument, line: Line, offset: number): Subject | undefined {
  const { start } = line.logical.range
  const match = /^([ \t]*)([^\s=:]+)[ \t]*[=:][ \t]*$/.exec(source.slice({ start, end: offset }))
  if (match === null || !/^\s*$/.test(source.slice({ start: offset, end: line.logical.range.end }))) return undefined
  const [, indent = '', text = ''] = match
  const name = { text, range: { start: start + indent.length, end: start + indent.length + text.length } }
  const value = JoinedText.emptyAt(offset)
  const range = { start: name.range.start, end: offset }
  const entry = { name, separator: { start: name.range.end, end: offset }, value, decoded: '', range, line }
  return { kind: 'assigned-value', entry, index: 0, text: '', range: emptyAt(offset) }
}

function typedKey({ document, offset }: Place): Subject | undefined {
  const { range, text } = physicalLineAt(document, offset)
  const word = wordAt(text, offset - range.start, /[^\s=:]+/g)
  if (word.index > 0) return undefined
  const place = { start: range.start + word.start, end: range.start + word.end }
  return { kind: 'key', entry: undefined, text: word.text, range: place }
}
