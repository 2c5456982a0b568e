/** /bin/sh as referee: what it sets from random lines of Courier's imapd file equals what is read here. */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { type LanguageDefinition, languageById, parseFile } from '@mailcfg/grammars'
import { assignmentOf, assignmentsDocument } from '@mailcfg/model'
import fc from 'fast-check'

const SHELL = '/bin/sh'
const language = languageById('courier-imapd') as LanguageDefinition

/** Pieces of words without expansions, which are left as they are written, and without redirections. */
const piece = fc.constantFrom(
  ...[
    'a',
    'b c',
    '"',
    '"',
    "'",
    '\\',
    '\\"',
    '\\\n',
    ' ',
    '\t',
    '#',
    ' # x',
    '\r',
    '=',
    ';',
    ' ;',
    '*x',
    '\\*',
    ',',
    '\n',
  ],
)
const line = fc.tuple(fc.constantFrom('A=', 'A=', 'export A=', ' A=', 'A =', '# A='), fc.array(piece, { maxLength: 8 }))
const file = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map(([start, pieces]) => `${start}${pieces.join('')}\n`).join(''))

/** The value of A behind the file, `undefined` when it is not set; `refused` when the shell could not read it. */
function shellValue(path: string): string | undefined | 'refused' {
  // The last line tells that the file was read to its end; a trailing dot keeps newlines at the end of the value.
  const script = `. "$1" >/dev/null; printf '%s|%s.' "\${A+set}" "$A"`
  try {
    const out = execFileSync(SHELL, ['-c', script, 'sh', path], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const cut = out.indexOf('|')
    return out.slice(0, cut) === 'set' ? out.slice(cut + 1, -1) : undefined
  } catch {
    return 'refused'
  }
}

const testShell = existsSync(SHELL) ? test : test.skip

testShell(
  'values equal what the shell sets',
  () => {
    const dir = mkdtempSync(join(tmpdir(), 'mailcfg-shell-'))
    const path = join(dir, 'imapd')
    let compared = 0
    try {
      fc.assert(
        fc.property(file, (text) => {
          // A joined line would hold two assignments to A; the document lists the first of a line.
          fc.pre(!/\\\n(?:export)? ?[#A=]/.test(text))
          writeFileSync(path, text)
          const document = assignmentsDocument(parseFile(SourceText.fromText(path, text), language))
          const expected = shellValue(path)
          if (expected === 'refused') {
            // Behind a `;` stand commands, whose syntax is no concern of a reader of settings.
            expect(document.problems.length > 0 || text.includes(';')).toBe(true)
          } else {
            compared++
            expect(assignmentOf(document, 'A')?.decoded).toBe(expected)
          }
        }),
        { numRuns: 400, seed: 20 },
      )
      expect(compared).toBeGreaterThan(150)
    } finally {
      rmSync(dir, { recursive: true })
    }
  },
  30_000,
)
