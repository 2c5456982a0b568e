/** Compares map sources with what postconf made of them. */

import { expect } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { mapSource, parseFile } from '@mailcfg/grammars'
import { assignmentsDocument } from '@mailcfg/model'
import { observed, type Vector } from './vector.ts'

/** The file that the table names is well-formed, and the parameter that postconf does not know is read as it reads it. */
export function checkMapSource(vector: Vector): void {
  for (const [name, text] of Object.entries(vector.otherFiles ?? {})) {
    const document = assignmentsDocument(parseFile(SourceText.fromText(name, text), mapSource))
    const { stderr, exit } = observed(vector)
    expect(document.problems).toEqual([])
    expect(exit).toBe(0)
    const warned = [...stderr.matchAll(/unused parameter: (.*)$/gm)].map((match) => match[1])
    const read = document.entries.map((entry) => `${entry.name.text}=${entry.value.text}`)
    expect(warned).toHaveLength(1)
    expect(read.filter((setting) => warned.includes(setting))).toEqual(warned)
  }
  expect(Object.keys(vector.otherFiles ?? {})).not.toEqual([])
}
