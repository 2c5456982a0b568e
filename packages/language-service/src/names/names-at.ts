/** The names at a place: the one answer from which definition, references, highlights and rename start. */

import type { Range } from '@mailcfg/core'
import type { Place } from '../place.ts'
import type { Subject } from '../subject/subject.ts'
import { subjectAt } from '../subject/subject-at.ts'
import { touches } from '../subject/words.ts'
import { isDovecotSubject, namesInDovecot } from './dovecot-names.ts'
import type { PartOfWord } from './endpoints.ts'
import { pathName } from './paths.ts'
import { isPostfixSubject, namesInPath, namesInPostfix } from './postfix-names.ts'
import { namesInOthers } from './software-names.ts'
import { askedTable, thingsInKey, thingsInResult } from './table-words.ts'
import type { NameAt } from './thing.ts'

/** The names that the word at a place holds and that the cursor touches, the innermost first. */
export function namesAt(place: Place): NameAt[] {
  const subject = subjectAt(place)
  if (subject === undefined || subject.text === '') return []
  return namesOf(place, subject)
    .filter(({ range }) => touches(range, place.offset))
    .sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start))
}

/** All names of a subject, those that the cursor is not on among them. */
export function namesOf(place: Place, subject: Subject): NameAt[] {
  if (isPostfixSubject(subject)) return namesInPostfix(place, subject)
  if (isDovecotSubject(subject)) return namesInDovecot(place, subject)
  switch (subject.kind) {
    case 'table-key':
      return inKey(place, subject)
    case 'table-result':
      return inResult(place, subject)
    case 'path':
      return subject.setting
        ? namesInPath(place, subject.setting, subject)
        : pathName(place, subject.text, subject.range)
    case 'include':
      return pathName(place, subject.text, subject.range)
    case 'rule-id':
      return [{ thing: { kind: 'rule', id: subject.text }, range: subject.range, role: 'reference' }]
    default:
      return namesInOthers(place, subject)
  }
}

function inKey(place: Place, { entry, text, range }: Extract<Subject, { kind: 'table-key' }>): NameAt[] {
  const asked = askedTable(place)
  if (asked === undefined) return []
  const { parts, role } = thingsInKey(asked, text)
  const whole = entry?.range
  return placed(parts, (start, end) => ({ start: range.start + start, end: range.start + end })).map((name) => ({
    ...name,
    role,
    ...(whole && role === 'definition' ? { whole } : {}),
  }))
}

function inResult(place: Place, { entry }: Extract<Subject, { kind: 'table-result' }>): NameAt[] {
  const asked = askedTable(place)
  return asked ? placed(thingsInResult(asked, entry), (start, end) => entry.value.rangeOf(start, end)) : []
}

/** References, by the parts of a word and the way from its offsets to those of the file. */
export function placed(parts: readonly PartOfWord[], rangeOf: (start: number, end: number) => Range): NameAt[] {
  return parts.map(({ thing, start, end }) => ({ thing, range: rangeOf(start, end), role: 'reference' }))
}
