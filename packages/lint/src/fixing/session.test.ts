/** The engine that fixes: passes, conflicts, fixes that are taken back, and what a file keeps of itself. */

import { describe, expect, test } from '@jest/globals'
import { applyEdits, SourceText, type TextEdit } from '@mailcfg/core'
import { detectLanguage } from '@mailcfg/grammars'
import { readDocument, Stack } from '@mailcfg/model'
import { stackOf } from '../../../../test/kit/stack.ts'
import { defineRule, editFix, type Found } from '../rule.ts'
import { collide, fittedEdits, offsetBefore } from './file-edits.ts'
import type { FixOptions } from './fix-outcome.ts'
import { FixSession, fixStack } from './session.ts'

const MAIN = '/etc/postfix/main.cf'
const mainOf = (stack: Stack): string => stack.documents.get(MAIN)?.source.text ?? ''
const main = (text: string): Stack => stackOf({ [MAIN]: text })

interface Hit extends Found {
  readonly text: string
}

/** A rule that wants a word to be another one. */
function wordRule(
  id: string,
  word: RegExp,
  instead: string,
  safety: 'safe' | 'review' = 'safe',
  severity: 'error' | 'info' = 'info',
) {
  return defineRule<'document', Hit>({
    id,
    summary: 'A word is not the right one.',
    severity,
    impact: 'cosmetic',
    confidence: 'high',
    tier: 'default',
    listens: { on: 'document' },
    *check({ source }) {
      for (const { 0: text, index } of source.text.matchAll(word)) {
        yield { source, range: { start: index, end: index + text.length }, text }
      }
    },
    describe: ({ source, range, text }) => ({
      what: `Not ${text}.`,
      fixes: [editFix(`Write ${instead}`, safety, source, [{ range, text: instead }])],
    }),
  })
}

function options(rules: FixOptions['rules'], more: Partial<FixOptions> = {}): FixOptions {
  return { rules, guards: [], safety: 'safe', mayWrite: () => true, ...more }
}

const first = wordRule('a-to-b', /\ba\b/g, 'b')
const second = wordRule('b-to-c', /\bb\b/g, 'c')

describe('passes', () => {
  test('a fix may make another one possible', () => {
    const outcome = fixStack(main('x = a\n'), options([first, second]))
    expect(mainOf(outcome.stack)).toBe('x = c\n')
    expect({ passes: outcome.passes, applied: outcome.applied.length, isSettled: outcome.isSettled }).toEqual({
      passes: 2,
      applied: 2,
      isSettled: true,
    })
    expect(outcome.changed.get(MAIN)?.before.text).toBe('x = a\n')
  })

  test('a fix that undoes another one is left out', () => {
    const back = wordRule('b-to-a', /\bb\b/g, 'a')
    const outcome = fixStack(main('x = a\n'), options([first, back]))
    expect(mainOf(outcome.stack)).toBe('x = b\n')
    expect(outcome.leftOut.map(({ reason }) => reason)).toEqual(['cycle'])
  })

  test('a chain without an end is cut, and that is said', () => {
    const longer = wordRule('longer', /y+$/gm, '')
    const grow = defineRule<'document', Hit>({
      ...(longer as unknown as Parameters<typeof defineRule<'document', Hit>>[0]),
      describe: ({ source, range, text }) => ({
        what: `Not ${text}.`,
        fixes: [editFix('Write more', 'safe', source, [{ range, text: `${text}y` }])],
      }),
    })
    const outcome = fixStack(main('x = y\n'), options([grow]))
    expect({ passes: outcome.passes, isSettled: outcome.isSettled }).toEqual({ passes: 10, isSettled: false })
    expect(outcome.leftOut.map(({ reason }) => reason)).toEqual(['too-many-passes'])
  })

  test('the same fix of two findings is made once, and mends both', () => {
    const twin = wordRule('a-to-b-too', /\ba\b/g, 'b')
    const outcome = fixStack(main('x = a\n'), options([first, twin]))
    expect(mainOf(outcome.stack)).toBe('x = b\n')
    expect(outcome.applied.map(({ diagnostic }) => diagnostic.rule)).toEqual(['a-to-b', 'a-to-b-too'])
  })

  test('of fixes that overlap the later one waits for the next pass', () => {
    const pair = wordRule('pair', / a a/g, ' d')
    expect(mainOf(fixStack(main('x = a a\n'), options([pair, first])).stack)).toBe('x = d\n')
  })
})

describe('left out', () => {
  test('what wants a look, unless that is allowed', () => {
    const review = wordRule('a-to-b', /\ba\b/g, 'b', 'review')
    expect(fixStack(main('x = a\n'), options([review])).leftOut.map(({ reason }) => reason)).toEqual(['needs-review'])
    expect(mainOf(fixStack(main('x = a\n'), options([review], { safety: 'review' })).stack)).toBe('x = b\n')
  })

  test('what brings an error; the others are applied all the same', () => {
    const guard = wordRule('no-b', /\bb\b/g, 'b', 'safe', 'error')
    const other = wordRule('e-to-f', /\be\b/g, 'f')
    const outcome = fixStack(main('x = a\ny = e\n'), options([first, other], { guards: [guard] }))
    expect(mainOf(outcome.stack)).toBe('x = a\ny = f\n')
    expect(outcome.leftOut).toMatchObject([{ reason: 'new-error', detail: 'Not b.' }])
  })

  test('what makes a line unreadable', () => {
    const spoil = wordRule('spoil', / = a/g, ' a')
    const outcome = fixStack(main('x = a\n'), options([spoil]))
    expect(outcome.leftOut.map(({ reason }) => reason)).toEqual(['new-error'])
  })

  test('what lets strangers relay', () => {
    const open = wordRule('open', /dunno/g, 'OK')
    const text =
      'compatibility_level = 3.6\nsmtpd_relay_restrictions = check_client_access static:dunno, reject_unauth_destination\n'
    const outcome = fixStack(main(text), options([open]))
    expect(mainOf(outcome.stack)).toBe(text)
    expect(outcome.leftOut.map(({ reason }) => reason)).toEqual(['opens-relay'])
  })

  test('what does not mend its finding', () => {
    const vain = wordRule('vain', /\ba\b/g, 'a ')
    expect(fixStack(main('x = a\n'), options([vain])).leftOut.map(({ reason }) => reason)).toEqual(['no-use'])
  })

  test('what touches a file that may not be written, or was not seen: all edits or none', () => {
    const both = defineRule<'document', Found>({
      ...(first as unknown as Parameters<typeof defineRule<'document', Found>>[0]),
      *check({ source }) {
        if (source.uri === MAIN) yield { source, range: { start: 0, end: 1 } }
      },
      describe: ({ source }) => ({
        what: 'Two files.',
        fixes: [
          {
            title: 'Edit both',
            safety: 'safe',
            edits: new Map([
              [source.uri, [{ range: { start: 0, end: 1 }, text: 'q' }]],
              ['/etc/postfix/other', [{ range: { start: 0, end: 0 }, text: 'q' }]],
            ]),
          },
        ],
      }),
    })
    const outcome = fixStack(main('x = a\n'), options([both]))
    expect(outcome.changed.size).toBe(0)
    expect(outcome.leftOut).toMatchObject([{ reason: 'other-file', detail: '/etc/postfix/other' }])
  })

  test('findings that are suppressed, and those that are not meant', () => {
    const text = '# mailcfg-ignore e-to-f: as it should be\nx = e\n'
    const value = wordRule('e-to-f', /e$/gm, 'f')
    expect(mainOf(fixStack(main(text), options([value])).stack)).toContain('x = e\n')
    const meant = options([first], { wants: ({ primary }) => primary.range.start > 4 })
    expect(mainOf(fixStack(main('x = a\ny = a\n'), meant).stack)).toBe('x = a\ny = b\n')
  })
})

describe('one by one', () => {
  test('what is declined stays, what is taken is applied', () => {
    const session = new FixSession(main('x = a\ny = e\n'), options([first, wordRule('e-to-f', /\be\b/g, 'f')]))
    expect(session.next()?.changed.map(({ after }) => after.text)).toEqual(['x = b\ny = e\n'])
    session.decline()
    expect(session.next()?.diagnostic.rule).toBe('e-to-f')
    session.take()
    expect(session.next()).toBeUndefined()
    const { stack, applied, leftOut } = session.outcome()
    expect(mainOf(stack)).toBe('x = a\ny = f\n')
    expect(applied.map(({ diagnostic }) => diagnostic.rule)).toEqual(['e-to-f'])
    expect(leftOut.map(({ reason }) => reason)).toEqual(['declined'])
  })
})

describe('a file keeps', () => {
  const edited = (text: string, edit: TextEdit): string => {
    const source = SourceText.fromText('/f', text)
    return applyEdits(text, fittedEdits(source, [edit]))
  }

  test.each([
    ['its line ends', 'a\r\nb\r\n', { range: { start: 3, end: 3 }, text: 'n\n' }, 'a\r\nn\r\nb\r\n'],
    ['them at the end of a line', 'a\r\nb\r\n', { range: { start: 2, end: 2 }, text: '\nn' }, 'a\r\nn\r\nb\r\n'],
    ['them behind the last line', 'a\r\nb', { range: { start: 4, end: 4 }, text: '\nn\n' }, 'a\r\nb\r\nn\r\n'],
    ['them where a line is replaced', 'a\r\nb\r\n', { range: { start: 0, end: 2 }, text: 'x' }, 'x\r\nb\r\n'],
    ['plain ones', 'a\nb', { range: { start: 2, end: 2 }, text: 'n\n' }, 'a\nn\nb'],
    ['its byte-order mark in front', '\ufeffa\n', { range: { start: 0, end: 0 }, text: 'n\n' }, '\ufeffn\na\n'],
    ['no return that is to go', 'a\r\n', { range: { start: 1, end: 2 }, text: '' }, 'a\n'],
  ])('%s', (_, text, edit, expected) => {
    expect(edited(text, edit)).toBe(expected)
  })

  test('bytes that are no UTF-8, and takes in nothing that its encoding does not hold', () => {
    const bytes = Uint8Array.from([...'# \xe9\nx = a\n'].map((c) => c.charCodeAt(0)))
    const source = SourceText.fromBytes(MAIN, bytes)
    const { language } = detectLanguage(MAIN, () => source.text)
    const stack = new Stack('/', [readDocument(source, language as NonNullable<typeof language>)])
    const outcome = fixStack(stack, options([first]))
    expect([...(outcome.changed.get(MAIN)?.after.toBytes() ?? [])]).toEqual(
      [...bytes].map((b) => (b === 0x61 ? 0x62 : b)),
    )
    const wide = fixStack(stack, options([wordRule('wide', /\ba\b/g, '\u4e2d')]))
    expect(wide.leftOut.map(({ reason }) => reason)).toEqual(['encoding'])
  })
})

test('edits collide when they overlap or insert at an end of each other', () => {
  const at = (start: number, end: number) => ({ start, end })
  expect(collide(at(0, 2), at(1, 3))).toBe(true)
  expect(collide(at(0, 2), at(2, 4))).toBe(false)
  expect(collide(at(2, 2), at(2, 4))).toBe(true)
  expect(collide(at(0, 2), at(2, 2))).toBe(true)
  expect(collide(at(1, 1), at(1, 1))).toBe(true)
  expect(collide(at(1, 1), at(2, 2))).toBe(false)
})

test('offsets are traced back through edits', () => {
  const edits = [
    { range: { start: 2, end: 4 }, text: 'xyz' },
    { range: { start: 6, end: 6 }, text: '!' },
  ]
  // abcdefgh becomes abxyzef!gh
  expect([0, 2, 4, 5, 7, 8, 9].map((offset) => offsetBefore(edits, offset))).toEqual([0, 2, 2, 4, 6, 6, 7])
})

test('more findings than a report shows are fixed, too', () => {
  const outcome = fixStack(main('x = a\n'.repeat(120)), options([first]))
  expect(mainOf(outcome.stack)).toBe('x = b\n'.repeat(120))
})
