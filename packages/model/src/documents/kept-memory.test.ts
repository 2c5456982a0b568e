/** A document that was typed keeps none of the texts that it went through. */

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { dovecot, type LanguageDefinition, mainCf, masterCf } from '@mailcfg/grammars'
import { type Document, readDocument } from './read.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const LINES = 200
const WORD = 'x'.repeat(1000)

/** Types a sign into each line in turn. */
function typed(line: (index: number) => string, language: LanguageDefinition): Document {
  const text = Array.from({ length: LINES }, (_, index) => `${line(index)}\n`).join('')
  let document = readDocument(SourceText.fromText('x', text), language)
  for (let index = 0, at = 0; index < LINES; index++) {
    at = document.source.text.indexOf(WORD, at) + WORD.length
    const source = document.source.edited([{ range: { start: at, end: at }, text: 'y' }], index + 1)
    document = readDocument(source, language, document)
  }
  return document
}

test.each([
  ['main.cf', mainCf, (index: number) => `p${index} = ${WORD}`],
  ['master.cf', masterCf, (index: number) => `s${index} inet n - y - - smtpd -o a=${WORD}`],
  ['dovecot.conf', dovecot, (index: number) => `p${index} = ${WORD}`],
])('%s', (_name, language, line) => {
  typed(line, language)
  collect()
  const before = process.memoryUsage().heapUsed
  const document = typed(line, language)
  collect()
  const held = process.memoryUsage().heapUsed - before
  expect(document.source.length).toBe(document.source.text.length)
  expect(held).toBeLessThan(10_000_000)
})
