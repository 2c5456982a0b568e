/** Notation of Perl in regexp tables, whose POSIX patterns do not know it. */

import { pcreNotation } from '../../src/pattern-notes.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface PcreNotation extends Found {
  readonly text: string
}

export const rule = defineRule<'table', PcreNotation>({
  id: 'regexp-pcre-syntax',
  summary: 'POSIX patterns have no `\\d`, no `(?…)` and no other notation of Perl.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table', languages: ['regexp-table'] },
  *check(table) {
    const { source } = table
    for (let row = 0; row < table.size; row++) {
      const { pattern } = table.entry(row)
      for (const part of pattern ? [pattern, ...(pattern.second ? [pattern.second] : [])] : []) {
        const found = pcreNotation(part.text)
        // Where joins stand in the pattern, the whole of it is pointed at.
        const exact = source.slice(part.range) === part.text
        if (found) {
          const start = part.range.start + found.start
          const range = exact ? { start, end: start + found.text.length } : part.range
          yield { source, range, text: found.text }
        }
      }
    }
  },
  describe({ source, range, text }) {
    const plain = POSIX[text]
    return {
      what: `${text} is notation of Perl, which a regexp table does not read.`,
      why: text.startsWith('(')
        ? 'Postfix skips the line with a warning in the log.'
        : 'The pattern is accepted without a warning and never matches what is meant.',
      ...(plain && source.slice(range) === text
        ? { fixes: [replaceFix(`Write ${plain}`, 'review', source, range, plain)] }
        : { help: 'Name the table pcre: in main.cf, or write the pattern with POSIX notation only.' }),
    }
  },
})

const POSIX: Readonly<Record<string, string>> = {
  '\\d': '[0-9]',
  '\\D': '[^0-9]',
  '(?:': '(',
}
