/** No value grammar throws, whatever the text. */

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  parseDnsblSite,
  parseMacros,
  parseNetworks,
  parseRestrictions,
  parseTableList,
  parseTableReference,
  readNumber,
  readTime,
  type TableReference,
} from '../index.ts'

/** Words and marks of all the grammars, in any order. */
const anything = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'{}()$?:=!,/[]#* \n.-+', '::', '10.0.0.0/8', '[::1]') },
      {
        weight: 4,
        arbitrary: fc.constantFrom('pipemap:', 'inline:', 'static:', 'pcre:', 'sleep', 'warn_if_reject', 'zone', '1'),
      },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

/** Fails unless the range lies in the text. */
function within(text: string, { start, end }: { start: number; end: number }): void {
  expect(0 <= start && start <= end && end <= text.length).toBe(true)
}

function checkTable(text: string, table: TableReference): void {
  for (const range of [table, table.typeRange, table.nameRange, ...table.contents, ...table.problems])
    within(text, range)
  for (const entry of table.entries) within(text, entry.nameRange)
  for (const nested of table.nested) checkTable(text, nested)
}

test('no text makes a reader throw, and all ranges lie in the text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const problem of parseMacros(text).problems) within(text, problem)
      checkTable(text, parseTableReference(text))
      for (const problem of parseTableList(text).problems) within(text, problem)
      const restrictions = parseRestrictions(
        text,
        (name) => ({ zone: 'table', sleep: 'number', 1: 'server' })[name] as 'table',
      )
      for (const item of [...restrictions.items, ...restrictions.problems]) within(text, item)
      const networks = parseNetworks(text)
      for (const item of networks.items) expect(text.slice(item.start, item.end)).toBe(item.text)
      for (const problem of networks.problems) within(text, problem)
      for (const problem of [true, false].flatMap((weighted) => parseDnsblSite(text, weighted).problems))
        within(text, problem)
      for (const problem of [...readTime(text, 's').problems, ...readNumber(text).problems]) within(text, problem)
    }),
    { numRuns: 1000 },
  )
})

test('nodes of a value cover it', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { nodes } = parseMacros(text)
      expect(nodes.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    }),
  )
})
