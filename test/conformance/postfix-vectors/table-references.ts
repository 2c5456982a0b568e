/** Compares tables that a value holds in itself with the answers of `postmap -q`. */

import { expect } from '@jest/globals'
import { parseTableReference, type TableReference } from '@mailcfg/grammars'
import { observed, type Vector } from './vector.ts'

/** Problem → the words of Postfix's refusal. */
const REFUSALS: Readonly<Record<string, string>> = {
  'missing-braces': 'bad syntax',
  'missing-table-type': 'open database',
}

/** Each query of the command gives the recorded answer, or the table is refused. */
export function checkTableReference(vector: Vector): void {
  const { stdout, stderr } = observed(vector)
  const queries = [...vector.command.matchAll(/-q (\S+) (?:'([^']+)'|(\S+))/g)]
  expect(queries).not.toEqual([])
  const answers: string[] = []
  for (const [, key, quoted, bare] of queries) {
    const text = (quoted ?? bare) as string
    const table = parseTableReference(text)
    const [problem] = table.problems
    if (problem === undefined) answers.push(...answer(text, table, key as string))
    else expect(stderr).toContain(REFUSALS[problem.code])
  }
  expect(answers.join('\n')).toBe(stdout)
}

/** Looks a key up in the tables that need no file. */
function answer(text: string, table: TableReference, key: string): string[] {
  switch (table.type) {
    case 'inline':
      return table.entries.filter(({ name }) => name === key).map(({ value }) => value)
    case 'pipemap':
      return table.nested.reduce<string[]>((keys, next) => keys.flatMap((k) => answer(text, next, k)), [key])
    case 'unionmap':
      return [table.nested.flatMap((next) => answer(text, next, key)).join(',')]
    case 'static':
    case 'randmap':
      return table.contents.slice(0, 1).map(({ start, end }) => text.slice(start, end))
    default:
      throw new Error(`no table to look up: ${text}`)
  }
}
