/** Compares one file as the house reads it with what postconf said of it. */

import type { AssignmentsDocument, ColumnsDocument } from '@mailcfg/model'
import { asLogged, asPrinted, refusal, serviceLine, settingsOf } from './reading.ts'
import type { PostconfResult } from './run.ts'

/** What differs, in words; `refused` when both refuse the file for the same reason, `equal` when all agrees. */
export type Comparison = 'equal' | 'refused' | { readonly difference: string }

/**
 * main.cf: the names that postconf prints or warns of as unused are the names of the file, with equal values.
 * Both lists together are complete; a warning holds the value as it is, `postconf -n` with blanks collapsed.
 */
export function compareMain(document: AssignmentsDocument, result: PostconfResult): Comparison {
  return (
    compareRefusal(document, result) ??
    compareLists(
      expectedOfMain(document, result),
      result.lines.filter((line) => !/^config_directory =/.test(line)),
    )
  )
}

function expectedOfMain(document: AssignmentsDocument, { stderr }: PostconfResult): string[] {
  const unused = new Set([...stderr.matchAll(/main\.cf: unused parameter: (.*)$/gm)].map((match) => match[1]))
  const used = [...settingsOf(document)].filter(
    ([name, value]) => name !== 'config_directory' && !unused.delete(asLogged(`${name}=${value}`)),
  )
  const lines = used.map(([name, value]) => asPrinted(`${name} = ${value}`))
  return [...lines, ...[...unused].map((setting) => `unused: ${setting}`)]
}

/** master.cf: the services are those of `postconf -M`, in the same order, with equal columns and arguments. */
export function compareMaster(document: ColumnsDocument, result: PostconfResult): Comparison {
  const services = document.entries.map((service) => withoutEndBlanks(serviceLine(document, service)))
  return compareRefusal(document, result) ?? compareLists(services, result.lines.map(withoutEndBlanks), false)
}

/** A brace that nothing closes draws the blanks at the line's end into the last word; the house leaves them out. */
function withoutEndBlanks(line: string): string {
  return line.replace(/[ \t\r]+$/, '')
}

function compareRefusal(
  document: AssignmentsDocument | ColumnsDocument,
  result: PostconfResult,
): Comparison | undefined {
  const refused = refusal(document)
  if (refused === undefined && result.exit === 0) return undefined
  if (refused !== undefined && result.exit !== 0 && result.stderr.includes(refused)) return 'refused'
  return { difference: `read as ${refused ?? 'well-formed'}, postconf ${result.exit}: ${result.stderr.slice(0, 300)}` }
}

function compareLists(expected: readonly string[], printed: readonly string[], sorted = true): Comparison {
  const [a, b] = sorted ? [[...expected].sort(), [...printed].sort()] : [expected, printed]
  const at = a.findIndex((line, i) => line !== b[i])
  if (at < 0 && a.length === b.length) return 'equal'
  const place = at < 0 ? a.length : at
  return { difference: `read ${JSON.stringify(a[place])}, postconf printed ${JSON.stringify(b[place])}` }
}
