/** Keys in PostgreSQL's texts with backslashes or dollars, whose rules the escaping of programs does not know. */

import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { SQL_LANGUAGES, sqlQueries } from '../../src/sql-queries.ts'

interface Unprotected extends Found {
  readonly text: string
  readonly quote: string
  /** Place of the letter E, when plain quotes do as well. */
  readonly letter: Found | undefined
}

export const rule = defineRule<'document', Unprotected>({
  id: 'sql-key-unprotected',
  summary: 'A key stands in a kind of text whose quotes the program does not escape.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: SQL_LANGUAGES },
  *check(document, { stack }) {
    const { source } = document
    for (const query of sqlQueries(document, stack)) {
      if (query.dialect !== 'postgresql') continue
      for (const { text, start, end, quote, quoted } of query.variables) {
        if (quote !== "E'" && !quote.startsWith('$')) continue
        const isPlain = quote === "E'" && !query.sql.slice(quoted.start, quoted.end).includes('\\')
        const letter = isPlain ? { source, range: query.rangeOf(quoted.start, quoted.start + 1) } : undefined
        yield { source, range: query.rangeOf(start, end), text, quote, letter }
      }
    }
  },
  describe({ text, quote, letter }) {
    return {
      what: `${text} is not protected between ${quote} and its end.`,
      why:
        quote === "E'"
          ? "Programs double the quotes in a key and leave its backslashes, which are escapes in E'…'. An address with \\' in it ends the text, and its rest is SQL."
          : `A key with ${quote} in it ends the text, and its rest is SQL.`,
      ...(letter
        ? { fixes: [replaceFix('Take the E away', 'safe', letter.source, letter.range, '')] }
        : { help: 'Put the key in plain single quotes.' }),
    }
  },
})
