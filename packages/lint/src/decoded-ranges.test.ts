/** Places of decoded values in the file: behind quotes, escapes and joins. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { saslauthd } from '@mailcfg/grammars'
import { type Assignment, type AssignmentsDocument, readDocument } from '@mailcfg/model'
import { decodedRanges } from './decoded-ranges.ts'

test.each([
  ['A=abc\n', 'abc'],
  ['A="x abc"\n', 'abc'],
  ["A='x 'abc\n", 'abc'],
  ['A="x \\\nabc"\n', 'abc'],
  ['A=x\\ abc\n', 'abc'],
])('%j', (text, word) => {
  const document = readDocument(SourceText.fromText('saslauthd', text), saslauthd) as AssignmentsDocument
  const entry = document.entries[0] as Assignment
  const at = entry.decoded.indexOf(word)
  expect(at).toBeGreaterThanOrEqual(0)
  expect(document.source.slice(decodedRanges(document, entry)(at, at + word.length))).toBe(word)
})
