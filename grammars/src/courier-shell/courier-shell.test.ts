/** Problems that the lines of authdaemonrc and of shell-style files show. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { type LanguageDefinition, languageById, parseFile } from '../index.ts'

/** Codes of the problems with the text that each of them points at. */
function problems(id: string, text: string): string[] {
  const { lines } = parseFile(SourceText.fromText(id, text), languageById(id) as LanguageDefinition)
  return lines.flatMap(({ logical, tree }) =>
    tree.problems.map((p) => `${p.code}: ${text.slice(logical.range.start + p.start, logical.range.start + p.end)}`),
  )
}

describe('authdaemonrc', () => {
  test.each([
    ['daemons=5\nmodules="a b" # note\n', []],
    ['authmodulelist = "x"\n', ['blank-in-name: authmodulelist ']],
    ['hello\n', ['missing-equals: hello']],
    ['a="b"c\n', ['text-behind-quote: c']],
    ['a="b\n', ['unclosed-quote: "b']],
    ["a='b'\n", ["single-quotes: 'b'"]],
    ['a=b c\n', ['blank-in-bare-value: b c']],
    ['export DEBUG_LOGIN=2\n', []],
  ])('%j', (text, expected) => {
    expect(problems('authdaemonrc', text)).toEqual(expected)
  })
})

describe('imapd', () => {
  test.each([
    ['A="x\ny"\nexport B=\'$z\'\nulimit -v 4096\n', []],
    ['A = 1\n', ['blank-before-equals:  ']],
    ['A=1 -x\n', ['words-behind-value: -x\n']],
    ['A=1 B=2\n', ['several-assignments: B=2']],
    ['A="x\nB=1\n', ['unclosed-quote: "x']],
  ])('%j', (text, expected) => {
    expect(problems('courier-imapd', text)).toEqual(expected)
  })
})
