/** A text after edits is what a fresh text of the same characters is: lengths, slices, lines and positions. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits } from './edits.ts'
import { SourceText } from './source-text.ts'

/** What a text tells of itself, asked in pieces first, so that an edited one need not put itself together. */
function told(source: SourceText) {
  const places = Array.from({ length: source.length + 2 }, (_, offset) => offset)
  return {
    length: source.length,
    lineCount: source.lineCount,
    positions: places.map((offset) => source.positionAt(offset)),
    lines: Array.from({ length: source.lineCount + 3 }, (_, line) => source.lineRange(line - 1)),
    pieces: places.flatMap((start) => [0, 1, 7, 100].map((size) => source.slice({ start, end: start + size }))),
    hasNewline: source.includes('\n'),
    text: source.text,
    positionsOfWhole: places.map((offset) => source.positionAt(offset)),
    bytes: [...source.toBytes()],
  }
}

const text = fc.string({ unit: fc.constantFrom('a', 'bc', '\n', '\n\n', '\r\n', 'ä', '😀'), maxLength: 20 })

describe('SourceText.edited', () => {
  test('tells of a text after edits, one after the other, what it tells of the same text made anew', () => {
    const edit = fc.record({ at: fc.nat(), size: fc.nat({ max: 9 }), text, isAsked: fc.boolean() })
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (before, edits) => {
        let source = SourceText.fromText('/x', before)
        let whole = before
        for (const [version, { at, size, text, isAsked }] of edits.entries()) {
          const start = at % (whole.length + 1)
          const list = [{ range: { start, end: Math.min(whole.length, start + size) }, text }]
          source = source.edited(list, version)
          whole = applyEdits(whole, list)
          if (isAsked) expect(source.text).toBe(whole)
        }
        expect(told(source)).toEqual(told(SourceText.fromText('/x', whole)))
      }),
      { numRuns: 500 },
    )
  })

  test('takes several edits at once, near and far', () => {
    const before = Array.from({ length: 3000 }, (_, index) => `line ${index}\n`).join('')
    const near = [4, 4, 11].map((start) => ({ range: { start, end: start + 1 }, text: '\n\n' }))
    const far = [{ range: { start: before.length - 3, end: before.length }, text: 'end' }]
    const bytes = new TextEncoder().encode(before)
    for (const source of [SourceText.fromText('/x', before), SourceText.fromBytes('/x', bytes)]) {
      for (const edits of [[], near.slice(1), [...near.slice(1), ...far]]) {
        const once = source.edited(edits, 1)
        const twice = once.edited(far, 2)
        expect(once.lineCount).toBe(applyEdits(before, edits).split('\n').length)
        expect(once.text).toBe(applyEdits(before, edits))
        expect(twice.text).toBe(applyEdits(once.text, far))
        expect(twice.positionAt(twice.length)).toEqual(SourceText.fromText('/x', twice.text).positionAt(twice.length))
      }
    }
    expect(() => source(before).edited(near.slice(0, 2), 1)).toThrow(RangeError)
  })
})

function source(of: string): SourceText {
  return SourceText.fromText('/x', of)
}
