/** `key: value` in tables that have no colons, and aliases without one. */

import type { Range } from '@mailcfg/core'
import { lineCause } from '../../src/line-cause.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface AliasSyntax extends Found {
  readonly code: string
  /** Where the fix puts a colon in or takes one out. */
  readonly edit: { readonly range: Range; readonly text: string } | undefined
  readonly name: string
}

const TABLES = ['virtual', 'transport', 'canonical', 'generic', 'relocated', 'sender_login', 'lookup-table', 'access']

export const rule = defineRule<'problem', AliasSyntax>({
  id: 'map-alias-syntax',
  summary: 'Alias files have a colon behind the name; other lookup tables have none behind the key.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: ['aliases', ...TABLES] },
  *check({ code, range, line }, { document }) {
    if (lineCause(document, line) !== undefined) return
    const { source, language } = document
    const text = source.slice(range)
    if (code === 'key-ends-with-colon') {
      if (language.id === 'access' && /^[0-9a-f]*:/i.test(text) && /^[0-9a-f:.]+$/i.test(text)) return
      const colon = { start: range.end - 1, end: range.end }
      yield { source, range, code, name: text.slice(0, -1), edit: { range: colon, text: '' } }
    } else if (code === 'missing-colon') {
      const word = /^\S+/.exec(text)?.[0] ?? ''
      const start = range.start + text.indexOf(word)
      const at = { start: start + word.length, end: start + word.length }
      const rest = /^\s+[^\s#]/.test(text.slice(word.length))
      const place = { start, end: start + word.length }
      yield { source, range: place, code, name: word, edit: rest ? { range: at, text: ':' } : undefined }
    } else if (code === 'missing-name' || code === 'several-names' || code === 'name-not-local') {
      yield { source, range: firstLine(text, range), code, name: '', edit: undefined }
    }
  },
  describe({ source, code, name, edit }) {
    const { what, why, help } = wordsFor(code, name)
    return {
      what,
      why,
      ...(edit
        ? {
            fixes: [
              replaceFix(
                edit.text === '' ? 'Take the colon away' : 'Add the colon',
                'safe',
                source,
                edit.range,
                edit.text,
              ),
            ],
          }
        : { help }),
    }
  },
})

function firstLine(text: string, { start }: Range): Range {
  return { start, end: start + (text.split('\n')[0] as string).trimEnd().length }
}

function wordsFor(code: string, name: string): { what: string; why: string; help: string } {
  const skipped = 'postalias skips the line with a warning, and mail for the name is not redirected.'
  switch (code) {
    case 'key-ends-with-colon':
      return {
        what: `The colon is part of the key "${name}:" here; only alias files have one.`,
        why: 'Nobody ever looks this key up, so the row has no effect. postmap says so in a warning.',
        help: 'Take the colon away.',
      }
    case 'missing-colon':
      return { what: `An alias needs a colon behind its name ${name}.`, why: skipped, help: 'Write name: target.' }
    case 'several-names':
      return {
        what: 'An alias has one name.',
        why: skipped,
        help: 'Write a line for each name.',
      }
    case 'name-not-local':
      return {
        what: 'The name of an alias is a local part, without "@".',
        why: skipped,
        help: 'Write the part before the "@"; rows for whole addresses belong into virtual_alias_maps.',
      }
    default:
      return { what: 'There is no name before the colon.', why: skipped, help: 'Write name: target.' }
  }
}
