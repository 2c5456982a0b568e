/** Linting in steps gives what linting at once gives, whatever was typed; quick findings stay at their places. */

import { describe, expect, test } from '@jest/globals'
import { type Diagnostic, SourceText, type Uri } from '@mailcfg/core'
import { compareDiagnostics, lintStack } from '@mailcfg/lint'
import { readDocument, Stack } from '@mailcfg/model'
import fc from 'fast-check'
import { loadFixtureStack } from '../../../../test/kit/fixture-stack.ts'
import { snapshotOfFiles } from '../../../../test/kit/language-service.ts'
import { DEFAULT_SETTINGS, selectedRules } from '../settings.ts'
import { type Snapshot, snapshotOf, withText } from '../snapshot.ts'
import { type FindingsByFile, quickFindings, stackSteps } from './phases.ts'
import { changeOf } from './text-change.ts'

const MAIN = '/etc/postfix/main.cf'

function drained(steps: Generator<undefined, FindingsByFile>): FindingsByFile {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Findings as lines that can be compared. */
function shown(diagnostics: Iterable<Diagnostic>): string[] {
  return [...diagnostics].map(
    ({ rule, severity, what, primary }) =>
      `${primary.source.uri} ${primary.range.start}-${primary.range.end} ${severity} ${rule} ${what}`,
  )
}

function all(snapshot: Snapshot): string[] {
  return snapshot.stacks.flatMap((stack) =>
    shown([...drained(stackSteps(stack, DEFAULT_SETTINGS)).values()].flat().sort(compareDiagnostics)),
  )
}

/** The same of files that are read from their texts anew. */
function atOnce(snapshot: Snapshot): string[] {
  const rules = selectedRules(DEFAULT_SETTINGS).all
  return snapshot.stacks.flatMap(({ root, documents, versions, fileStates }) => {
    const fresh = [...documents.values()].map(({ source, language }) => {
      const text = SourceText.fromText(source.uri, source.text, source.version, source.encoding)
      return readDocument(text, language)
    })
    return shown(lintStack(new Stack(root, fresh, versions, fileStates), { rules }).diagnostics)
  })
}

function typed(snapshot: Snapshot, uri: Uri, start: number, end: number, text: string, version: number) {
  const source = snapshot.document(uri)?.source
  if (source === undefined) throw new Error(uri)
  const range = { start, end }
  const change = changeOf(source.length, [{ range, length: text.length }])
  return { snapshot: withText(snapshot, source.edited([{ range, text }], version)), change }
}

describe('all findings', () => {
  test.each(['courier-extmail', 'tutorial-002', 'dovecot24'])(
    'of %s are those of lintStack, after every edit',
    async (name) => {
      const stacks = await loadFixtureStack(name)
      const first = snapshotOf(stacks, () => DEFAULT_SETTINGS)
      const uris = stacks.flatMap((stack) => [...stack.documents.keys()])
      fc.assert(
        fc.property(
          fc.array(
            fc.record({
              uri: fc.constantFrom(...uris),
              at: fc.double({ min: 0, max: 1, noNaN: true }),
              length: fc.nat(12),
              text: fc.constantFrom('', 'x', ' ', '\n', '#', '}', '{', '$', 'yes', '\n  ', ' = ', '"'),
            }),
            { minLength: 1, maxLength: 4 },
          ),
          (edits) => {
            let snapshot = first
            for (const [version, { uri, at, length, text }] of edits.entries()) {
              const size = snapshot.document(uri)?.source.length ?? 0
              const start = Math.floor(at * size)
              snapshot = typed(snapshot, uri, start, Math.min(size, start + length), text, version + 1).snapshot
            }
            expect(all(snapshot)).toEqual(atOnce(snapshot))
          },
        ),
        { numRuns: 4 },
      )
    },
    120_000,
  )
})

describe('quick findings', () => {
  const text = 'smtpd_tls_auth_only = perhaps\nmyhostname = mx.example.com\nsmtpd_tls_security_level = maybe\n'

  function afterTyping(start: number, end: number, insert: string): string[] {
    const first = snapshotOfFiles({ [MAIN]: text })
    const [stack] = first.stacks
    if (stack === undefined) throw new Error('no stack')
    const before = drained(stackSteps(stack, DEFAULT_SETTINGS)).get(MAIN) ?? []
    const { snapshot, change } = typed(first, MAIN, start, end, insert, 1)
    return quickFindings(snapshot, MAIN, change, before).map(
      ({ rule, primary }) => `${rule} ${primary.source.slice(primary.range)}`,
    )
  }

  test('move with the text before them', () => {
    expect(afterTyping(0, 0, '# x\n')).toEqual(
      expect.arrayContaining(['invalid-boolean perhaps', 'invalid-enum-value maybe']),
    )
  })

  test('of a line that is mended go at once, and others stay', () => {
    const found = afterTyping(22, 29, 'yes')
    expect(found).toContain('invalid-enum-value maybe')
    expect(found.join()).not.toContain('invalid-boolean')
  })

  test('of a line that is spoilt come at once', () => {
    const at = text.indexOf('mx.example')
    expect(afterTyping(at, at, '$nobody.')).toContain('undefined-macro $nobody')
  })

  test('that a comment silences do not come', () => {
    expect(afterTyping(0, 0, '# mailcfg-ignore invalid-boolean: test\n').join()).not.toContain('invalid-boolean')
  })
})
