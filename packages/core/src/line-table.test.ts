/** The byte scan of tables groups lines as the line style of texts does. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { duplicateKeys, LineTable, postfixLines, SourceText } from './index.ts'

const encoder = new TextEncoder()
const tableOf = (text: string): LineTable => LineTable.of(encoder.encode(text))
const asText = (bytes: Uint8Array, start = 0, end = bytes.length): string =>
  new TextDecoder().decode(bytes.subarray(start, end))

/** Text that often is a table: few characters, among them all that mean something. */
const tableText = fc
  .array(fc.constantFrom('a', 'B', ' ', '\t', '\n', '\n', '\r', '#', '"', '\\', ':', '\0', 'key', 'value', '\n '), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

/** The same reading as a plain walk over the joined text, as postmap.c does it. */
function plainReading(text: string) {
  const rows = postfixLines(text).filter(({ kind }) => kind === 'entry' || kind === 'orphan')
  return rows.map(({ kind, range, pieces }) => {
    const row = { start: range.start, pieces: pieces.map(({ start, end }) => ({ start, end })) }
    if (kind === 'orphan') return { ...row, kind, key: '', value: '' }
    const [line = ''] = pieces
      .map(({ start, end }) => text.slice(start, end))
      .join('')
      .split('\0')
    let quoted = false
    let at = 0
    for (; at < line.length; at++) {
      const char = line[at] as string
      if (char === '\\') at++
      else if (/[ \t\n\v\f\r]/.test(char)) {
        if (!quoted) break
      } else if (char === '"') quoted = !quoted
    }
    const key = line.slice(0, at)
    const value = line.slice(at).replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, '')
    const state = quoted ? 'unbalanced-quote' : key === '' || value === '' ? 'no-value' : 'entry'
    return { ...row, kind: state, key, value: quoted ? '' : value }
  })
}

function tableReading(text: string) {
  const table = tableOf(text)
  return Array.from({ length: table.size }, (_, row) => {
    const pieces = table.pieces(row)
    const cut = (from: number, to: number): string =>
      pieces.map((p) => asText(table.bytes, Math.max(p.start, from), Math.max(from, Math.min(p.end, to)))).join('')
    const start = table.starts[row] as number
    const kind = table.kind(row)
    return {
      start,
      pieces,
      kind,
      key: cut(start, table.keyEnds[row] as number),
      value: kind === 'unbalanced-quote' ? '' : cut(table.valueStarts[row] as number, table.valueEnds[row] as number),
    }
  })
}

describe('LineTable', () => {
  test('reads what the line style and postmap read, on any text', () => {
    fc.assert(
      fc.property(tableText, (text) => expect(tableReading(text)).toEqual(plainReading(text))),
      { numRuns: 5000 },
    )
  })

  test('a quoted key may hold blanks and comments may stand before the value', () => {
    const text = '"a b"@x.com\n# note\n\n  value one\n\t two \n'
    expect(tableReading(text)).toEqual([
      expect.objectContaining({ kind: 'entry', key: '"a b"@x.com', value: 'value one\t two' }),
    ])
  })

  test('finds the row of an offset', () => {
    const table = tableOf('# c\na 1\n\nb 2\n')
    expect([0, 4, 8, 9, 12].map((byte) => table.rowAt(byte))).toEqual([-1, 0, 0, 1, 1])
  })

  test('grows when the beginning of a file tells little of the rest', () => {
    const text = `${'# comment\n'.repeat(30_000)}${'a b\n'.repeat(100_000)}${'x'.repeat(100_000)} y\n`
    const table = tableOf(`${'k '.padEnd(200_000, 'v')}\n${text}`)
    expect([table.size, table.kind(100_000)]).toEqual([100_002, 'entry'])
  })
})

describe('duplicateKeys', () => {
  test('is exact, on any text', () => {
    fc.assert(
      fc.property(tableText, (text) => {
        const first = new Map<string, number>()
        const pairs: { row: number; first: number }[] = []
        for (const [row, { kind, key }] of plainReading(text).entries()) {
          if (kind !== 'entry') continue
          const folded = key.toLowerCase()
          const seen = first.get(folded)
          if (seen === undefined) first.set(folded, row)
          else pairs.push({ row, first: seen })
        }
        expect(duplicateKeys(tableOf(text))).toEqual({ pairs, total: pairs.length })
      }),
      { numRuns: 3000 },
    )
  })

  test('lists no more than asked for and counts the rest', () => {
    const { pairs, total } = duplicateKeys(tableOf('a 1\nA 2\na 3\nb 4\n'), 1)
    expect([pairs, total]).toEqual([[{ row: 1, first: 0 }], 2])
  })
})

test('byte offsets and UTF-16 offsets convert into each other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(9000), (some, padding) => {
      const text = `${'é😀a'.repeat(padding % 7)}${'x'.repeat(padding)}${some}`
      const source = SourceText.fromBytes('t', encoder.encode(text))
      for (let offset = 0; offset <= text.length; offset = offset + 1 + (offset % 97)) {
        const whole = (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset
        const byte = encoder.encode(text.slice(0, whole)).length
        expect(source.byteOfOffset(whole)).toBe(byte)
        expect(source.offsetOfByte(byte)).toBe(whole)
      }
    }),
    { numRuns: 60 },
  )
})

test('a text of bytes is the same as the decoded text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const lazy = SourceText.fromBytes('t', bytes)
      const positions = Array.from({ length: lazy.length + 1 }, (_, offset) => lazy.positionAt(offset))
      const parts = [lazy.slice({ start: 1, end: 5 }), lazy.lineCount, lazy.length]
      const decoded = SourceText.fromText('t', lazy.text, 0, lazy.encoding)
      expect(positions).toEqual(positions.map((_, offset) => decoded.positionAt(offset)))
      expect(parts).toEqual([decoded.slice({ start: 1, end: 5 }), decoded.lineCount, decoded.length])
      expect(decoded.toBytes()).toEqual(bytes)
    }),
  )
})
