/** A document that is read after an edit is the one that is read from scratch, and takes over what the edit did not touch. */

import { describe, expect, test } from '@jest/globals'
import { JoinedText, SourceText } from '@mailcfg/core'
import { dovecot, type LanguageDefinition, languages, mainCf, masterCf } from '@mailcfg/grammars'
import fc from 'fast-check'
import { allParts } from '../../../../test/kit/all-parts.ts'
import { type Document, linesOf, readDocument } from './read.ts'

/** Anything of a document as plain data: lines by their indices, sections around an item by their places. */
function plain(value: unknown, document: Document): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => plain(item, document))
  if (value instanceof JoinedText) {
    return { text: value.text, places: [...value.text].map((_, at) => value.rangeOf(at, at + 1)), range: value.range }
  }
  const data: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(allParts(value))) {
    if (key === 'line') data[key] = linesOf(document).indexOf(part as never)
    else if (key === 'parent') data[key] = part && (part as { header: unknown }).header
    else if (part !== undefined && key !== 'closing') data[key] = plain(part, document)
  }
  return data
}

function plainDocument(document: Document): unknown {
  const { problems } = document
  if (document.shape === 'table') return undefined
  const content = document.shape === 'blocks' ? document.items : document.entries
  const lines = linesOf(document).map(({ logical: { kind, range, pieces }, tree }) => ({ kind, range, pieces, tree }))
  return { lines, content: plain(content, document), problems: plain(problems, document) }
}

/** Lines that each shape reads something out of. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  assignments: ['a = b', 'export A="b c"', '[mysqld]', '[a', 'b: c # d', '<VirtualHost x>', '</VirtualHost>', 'x', ''],
  columns: [
    'smtp inet n - y - - smtpd',
    '  -o a=b -vo {c = d e}',
    'pipe unix - n n - - pipe',
    '  {argv = x} y',
    'foo x',
  ],
  blocks: [
    'a = $b c',
    'a = "b c"',
    'service x {',
    'passdb {',
    '}',
    '!include x',
    'a {',
    '} x',
    ' = z',
    'a = </b \\',
    'x',
  ],
}

/** What an edit inserts: above all what opens, closes and joins. */
const EDITS = ['', '"', '\\', '\n', '#', '{', '}', '\n}\n', '\n{\n', 'x', ' = ', '\n ', ']', '\n[y]\n', '\na = b\n']

function editsOf(language: LanguageDefinition) {
  const line = fc.constantFrom(...(LINES[language.shape] ?? []), '# c', '')
  const text = fc.array(line, { minLength: 3, maxLength: 14 }).map((lines) => lines.map((one) => `${one}\n`).join(''))
  const edit = fc.record({ at: fc.nat(), length: fc.nat(6), inserted: fc.constantFrom(...EDITS) })
  return fc.tuple(text, fc.array(edit, { minLength: 1, maxLength: 4 }))
}

const shaped = languages.filter(({ shape }) => shape !== 'table')

describe.each(shaped.map((language) => [language.id, language] as const))('%s', (_id, language) => {
  test('gives after edits what reading from scratch gives, and leaves earlier documents as they were', () => {
    fc.assert(
      fc.property(editsOf(language), ([text, edits]) => {
        let document = readDocument(SourceText.fromText('x', text), language)
        const steps = [{ document, shown: plainDocument(document) }]
        for (const [version, { at, length, inserted }] of edits.entries()) {
          const { source } = document
          const start = at % (source.length + 1)
          const range = { start, end: Math.min(source.length, start + length) }
          document = readDocument(source.edited([{ range, text: inserted }], version + 1), language, document)
          const fresh = readDocument(SourceText.fromText('x', document.source.text), language)
          const shown = plainDocument(document)
          expect(shown).toEqual(plainDocument(fresh))
          steps.push({ document, shown })
        }
        for (const { document: earlier, shown } of steps) expect(plainDocument(earlier)).toEqual(shown)
      }),
      { numRuns: 100 },
    )
  })
})

/** The document after an `x` was typed in the middle of a line, and the one before. */
function typedInto(text: string, at: string, language: LanguageDefinition): [Document, Document] {
  const before = readDocument(SourceText.fromText('x', text), language)
  const start = text.indexOf(at)
  const source = before.source.edited([{ range: { start, end: start }, text: 'x' }], 1)
  return [before, readDocument(source, language, before)]
}

test('entries before an edit are kept, words behind it are those that were read before', () => {
  const text = Array.from({ length: 20 }, (_, i) => `p${i} = ${i} ${i}\n`).join('')
  const [before, after] = typedInto(text, 'p10', mainCf)
  if (before.shape !== 'assignments' || after.shape !== 'assignments') throw new Error('another shape')
  expect(after.entries.filter((entry, i) => entry === before.entries[i])).toHaveLength(9)
  expect(after.entries[15]?.name.text).toBe('p15')
  expect(after.entries[15]?.name.range.start).toBe((before.entries[15]?.name.range.start ?? 0) + 1)
})

test('services before an edit are kept', () => {
  const text = Array.from({ length: 8 }, (_, i) => `s${i} inet n - y - - smtpd\n  -o a=b\n`).join('')
  const [before, after] = typedInto(text, 's5', masterCf)
  if (before.shape !== 'columns' || after.shape !== 'columns') throw new Error('another shape')
  expect(after.entries.filter((entry, i) => entry === before.entries[i])).toHaveLength(4)
})

test('sections before an edit are kept whole, and one that is typed in keeps none of its own', () => {
  const text = Array.from({ length: 6 }, (_, i) => `service s${i} {\n  a = b\n  t${i} = c\n}\n`).join('')
  const [before, after] = typedInto(text, 't3', dovecot)
  if (before.shape !== 'blocks' || after.shape !== 'blocks') throw new Error('another shape')
  expect(after.items.filter((item, i) => item === before.items[i])).toHaveLength(3)
  const typed = after.items[3]
  expect(typed?.kind === 'section' && typed.items.map(({ parent }) => parent === typed)).toEqual([true, true])
})

test('sections may be nested deeper than calls', () => {
  const [, after] = typedInto(`${'a {\n'.repeat(20_000)}b = c\n${'}\n'.repeat(20_000)}`, 'b = c', dovecot)
  expect(after.problems).toEqual([])
})
