/** Rows of a lookup table that have a key and nothing else. */

import type { PostfixInstance, TableDocument } from '@mailcfg/model'
import { lineCause } from '../../src/line-cause.ts'
import { defineRule, type Found, isTable } from '../../src/rule.ts'
import { usesOf } from '../../src/table-uses.ts'

interface NoValue extends Found {
  readonly key: string
  readonly code: string
  readonly cidr: boolean
}

const INDEXED = ['access', 'virtual', 'transport', 'canonical', 'generic', 'relocated', 'sender_login', 'lookup-table']

export const rule = defineRule<'problem', NoValue>({
  id: 'map-entry-without-value',
  summary: 'Each row of a lookup table has a key and a value.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: [...INDEXED, 'aliases', 'cidr-table', 'pcre-table', 'regexp-table'] },
  *check({ code, range, line }, { document, postfix }) {
    if (code !== 'no-value' && code !== 'unbalanced-quote' && code !== 'no-result') return
    if (isTable(document) && isPlainList(document, postfix)) return
    if (lineCause(document, line) !== undefined) return
    const { source } = document
    const text = source.slice(range)
    const end = range.start + (text.split('\n')[0] as string).trimEnd().length
    const key = text.slice(0, end - range.start)
    yield { source, range: { start: range.start, end }, key, code, cidr: document.language.id === 'cidr-table' }
  },
  describe({ key, code, cidr }) {
    if (code === 'unbalanced-quote') {
      return {
        what: 'The double quote in this key is never closed.',
        why: 'postmap takes the whole line for the key and skips it with a warning.',
        help: 'Close the quote, or write \\" if it is meant as it is.',
      }
    }
    const warned = code === 'no-result' && !cidr
    return {
      what: `${key} has no value.`,
      why: cidr
        ? 'Postfix skips the line with a warning when it opens the table: the network is treated as if it were not there.'
        : warned
          ? 'Postfix warns and answers with an empty text, which is a mistake in most tables.'
          : 'The row is skipped with a warning: a look-up of this key finds nothing.',
      help: 'Write what is to be answered behind the key, such as OK or REJECT, or put # in front.',
    }
  },
})

/** Whether the file is a list of names that no parameter makes a table of: of another program, or named by its path. */
function isPlainList(document: TableDocument, postfix: PostfixInstance | undefined): boolean {
  if (!document.rows || usesOf(document, postfix).length > 0) return false
  return document.language.id === 'lookup-table' || document.problemCount * 2 > document.size
}
