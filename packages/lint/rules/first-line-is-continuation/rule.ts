/** An indented line with nothing before it to continue: Postfix drops it. */

import type { Range } from '@mailcfg/core'
import { lineCause } from '../../src/line-cause.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Orphan extends Found {
  /** The blanks before the text, where the line is well-formed without them. */
  readonly indentation: Range | undefined
  /** Physical lines that are dropped together. */
  readonly count: number
}

export const rule = defineRule<'problem', Orphan>({
  id: 'first-line-is-continuation',
  summary: 'An indented line before the first entry of a file continues nothing, and Postfix drops it.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem' },
  *check({ code, line }, { document }) {
    const { source, language } = document
    if (code !== 'orphan' || language.product !== 'postfix' || lineCause(document, line) !== undefined) return
    const first = line.logical.pieces[0] ?? line.logical.range
    const text = source.slice(first)
    const start = first.start + text.length - text.trimStart().length
    const rest = source.slice({ start, end: line.logical.range.end })
    const fine = language.parseLine(rest).problems.length === 0
    const indentation = fine ? { start: first.start, end: start } : undefined
    const range = { start, end: first.start + text.trimEnd().length }
    yield { source, range, indentation, count: line.logical.pieces.length }
  },
  describe({ source, indentation, count }) {
    return {
      what: 'This line starts with a blank, but there is nothing above it that it could continue.',
      why: `Postfix drops it${count > 1 ? `, together with the ${count - 1} indented below it` : ''}: it logs "logical line must not start with whitespace" and goes on without it.`,
      ...(indentation
        ? { fixes: [replaceFix('Take the indentation away', 'safe', source, indentation, '')] }
        : { help: 'Put the line it belongs to above it, or # in front if it is not meant to be read.' }),
    }
  },
})
