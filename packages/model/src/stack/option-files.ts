/** The option files of a MySQL server in the order in which its programs read them. */

import type { Assignment, AssignmentsDocument } from '../documents/assignments.ts'
import { optionLines } from '../documents/option-groups.ts'
import type { Document } from '../documents/read.ts'
import { directoryOf, joinPath } from './paths.ts'
import type { Stack } from './stack.ts'

/** Where the programs look first, in this order; the last value counts. */
const STARTS = ['/etc/my.cnf', '/etc/mysql/my.cnf', '/usr/etc/my.cnf', '/usr/local/etc/my.cnf']

/** Includes may nest so deep (mysys/my_default.c, max_recursion_level). */
const DEPTH = 10

/** One assignment with the file that it stands in. */
export interface Option {
  readonly document: AssignmentsDocument
  readonly entry: Assignment
}

/** What is known of the option files of a stack. */
export interface OptionFiles {
  /** All assignments, in reading order; later ones count. */
  readonly options: readonly Option[]
  /** Whether every file that is named was seen; else a value elsewhere may count. */
  readonly complete: boolean
}

/**
 * Reads the option files of a stack: those in the places where the programs look, with what they include. Without one
 * of them, a file that lies elsewhere stands for them.
 */
export function optionFiles(stack: Stack): OptionFiles {
  const options: Option[] = []
  let complete = true
  const read = (document: AssignmentsDocument, depth: number): void => {
    for (const line of optionLines(document)) {
      if (!('directive' in line)) options.push({ document, entry: line })
      else if (depth < DEPTH) {
        const members = included(stack, document, line.directive, line.path.text)
        complete &&= members.length > 0 || line.directive === 'includedir'
        for (const member of members) read(member, depth + 1)
      }
    }
  }
  const starts = STARTS.flatMap((path) => optionFile(stack.member(path)) ?? [])
  const others = [...stack.documents.values()].flatMap((document) => optionFile(document) ?? [])
  for (const document of starts.length > 0 ? starts : others) read(document, 0)
  return { options, complete: complete && options.length > 0 }
}

function optionFile(document: Document | undefined): AssignmentsDocument | undefined {
  return document?.shape === 'assignments' && document.language.id === 'my.cnf' ? document : undefined
}

function included(
  stack: Stack,
  from: AssignmentsDocument,
  directive: 'include' | 'includedir',
  path: string,
): AssignmentsDocument[] {
  const place = joinPath(directoryOf(stack.serverPath(from.source.uri)), path)
  if (directive === 'include') return [optionFile(stack.member(place)) ?? []].flat()
  return [...stack.documents.values()].flatMap((document) => {
    const uri = stack.serverPath(document.source.uri)
    return directoryOf(uri) === place && uri.endsWith('.cnf') ? (optionFile(document) ?? []) : []
  })
}
