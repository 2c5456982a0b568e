/** The search for words at the start of table values. */

import { describe, expect, test } from '@jest/globals'
import { LineTable, rowsByFirstWord } from './index.ts'

const tableOf = (text: string) => LineTable.of(new TextEncoder().encode(text))

describe('rows by the first word of their value', () => {
  test('asks for each word once and leaves skipped rows out', () => {
    const asked: string[] = []
    const table = tableOf('a OK\nb REJECT no\nc\nd REJECT\ne\n  OK then\n f\n')
    const rows = [...rowsByFirstWord(table, (word) => asked.push(word) > 0 && word === 'REJECT')]
    expect(rows).toEqual([1, 3])
    expect(asked).toEqual(['OK', 'REJECT'])
  })

  test('stays right when there are more words than it remembers', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `k${i} v${i % 10_000}`)
    const rows = [...rowsByFirstWord(tableOf(`${lines.join('\n')}\n`), (word) => word === 'v9999' || word === 'v1')]
    expect(rows).toEqual([1, 9999, 10_001, 19_999])
  })
})
