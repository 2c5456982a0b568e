/** A file that the formatter refuses, or fails at, is left alone. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { mainCf } from '@mailcfg/grammars'
import { readDocument } from '@mailcfg/model'
import { InternalError } from '@mailcfg/project'
import { formatFile, textAfter } from './formatted-files.ts'

const OPTIONS = { width: 100, align: true }
const source = SourceText.fromText('/etc/postfix/main.cf', 'a=b\nc=d\n')
const file = readDocument(source, mainCf)
const nameOf = () => 'main.cf'

test('a refusal keeps the text and tells the line', () => {
  const refused = formatFile(file, OPTIONS, undefined, nameOf, () => ({ kind: 'refused', difference: { line: 1 } }))
  expect(refused).toMatchObject({ edits: [], refusedAt: 1 })
  expect(textAfter(refused).text).toBe('a=b\nc=d\n')
})

test('lines become the range that they take', () => {
  const seen: unknown[] = []
  formatFile(file, OPTIONS, [1, 7], nameOf, (_document, _options, within) => {
    seen.push(within)
    return { kind: 'formatted', edits: [] }
  })
  expect(seen).toEqual([{ start: 4, end: 8 }])
})

test('a failure names the file', () => {
  const format = (): never => {
    throw new RangeError('edits overlap')
  }
  const attempt = (): unknown => formatFile(file, OPTIONS, undefined, nameOf, format)
  expect(attempt).toThrow(InternalError)
  expect(attempt).toThrow('main.cf: edits overlap')
})
