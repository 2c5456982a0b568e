/** The texts about Courier, Cyrus SASL and ExtMail are our own: compared with the comments of the files they are shipped with. */

import { expect } from '@jest/globals'
import { SOFTWARE_SUBJECTS, softwareTexts } from '@mailcfg/knowledge'
import { corpusFiles, readCorpusFile } from '../kit/corpus.ts'
import { repeatedWords } from '../kit/own-words.ts'
import { testShared } from '../kit/shared.ts'

const KINDS: ReadonlySet<string> = new Set(['courier', 'extmail', 'sasl'])

testShared('no text repeats a sentence, or nine words, of a distributed file', () => {
  const comments = corpusFiles()
    .filter(({ kind }) => KINDS.has(kind))
    .map((file) => readCorpusFile(file).text.replace(/^[ \t]*[#;]+/gm, ''))
  const { repeated, compared } = repeatedWords(SOFTWARE_SUBJECTS.flatMap(softwareTexts), comments)
  expect(compared).toBeGreaterThan(5_000)
  expect(repeated).toEqual([])
})
