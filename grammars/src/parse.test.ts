/** Parsing again after an edit gives what parsing from scratch gives, and keeps distant trees. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import fc from 'fast-check'
import { mainCf, type ParsedFile, parseFile } from './index.ts'

/** Text made of the pieces that decide how lines are grouped. */
const lineText = fc
  .array(fc.constantFrom('a = b', '  c', '# d', '\n', '\n\n', ' ', '\t', 'e', '\r\n', '\0', '\\', '='), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''))

/** The lines of a file as plain data, however they keep their offsets. */
const plain = (file: ParsedFile) => file.lines.map(({ logical, tree }) => ({ logical, tree }))

test('parsing again after an edit gives what parsing from scratch gives', () => {
  fc.assert(
    fc.property(lineText, lineText, fc.nat(), fc.nat(), (text, inserted, a, b) => {
      const start = a % (text.length + 1)
      const end = start + (b % (text.length - start + 1))
      const before = parseFile(SourceText.fromText('main.cf', text), mainCf)
      const source = before.source.edited([{ range: { start, end }, text: inserted }], 1)
      expect(plain(parseFile(source, mainCf, before))).toEqual(plain(parseFile(source, mainCf)))
    }),
    { numRuns: 3000 },
  )
})

test('lines far from the edit keep their trees', () => {
  const text = Array.from({ length: 50 }, (_, i) => `p${i} = ${i}\n`).join('')
  const before = parseFile(SourceText.fromText('main.cf', text), mainCf)
  const at = text.indexOf('25')
  const after = parseFile(before.source.edited([{ range: { start: at, end: at }, text: 'xyz' }], 1), mainCf, before)
  const kept = after.lines.filter((line, i) => line.tree === before.lines[i]?.tree)
  expect(kept.length).toBeGreaterThan(43)
})
