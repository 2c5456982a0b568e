/** Statements that a database refuses to read. */

import { suggest } from '@mailcfg/knowledge'
import { defineRule, editFix, type Found, replaceFix } from '../../src/rule.ts'
import { readingOf, SQL_LANGUAGES, type SqlQuery, sqlQueries } from '../../src/sql-queries.ts'

interface Unreadable extends Found {
  readonly query: SqlQuery
  readonly kind: 'word' | 'misspelt' | 'end' | 'open' | 'wrapped' | 'second'
  readonly word: string
  /** What is expected, or the word that is meant. */
  readonly meant: string | undefined
}

export const rule = defineRule<'document', Unreadable>({
  id: 'sql-syntax',
  summary: 'A query is not SQL that the database can read.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: SQL_LANGUAGES },
  *check(document, { stack }) {
    for (const query of sqlQueries(document, stack)) {
      const found = faultOf(query)
      if (found) yield found
    }
  },
  describe({ source, range, query, kind, word, meant }) {
    const impact = query.program === 'postfix' ? 'defers-mail' : 'rejects-mail'
    const why =
      query.program === 'postfix'
        ? 'Each look-up ends with a syntax error in the log, and mail that needs it waits.'
        : 'Each login that asks it ends with a syntax error in the log.'
    switch (kind) {
      case 'wrapped':
        return {
          what: 'The quotes around the query belong to it.',
          why: `A map source has no quotes of its own, so the database gets one long text instead of a statement. ${why}`,
          fixes: [
            editFix('Take the quotes away', 'safe', source, [
              { range: { start: range.start, end: range.start + 1 }, text: '' },
              { range: { start: range.end - 1, end: range.end }, text: '' },
            ]),
          ],
        }
      case 'misspelt':
        return {
          what: `${word} is no word of SQL here.`,
          why,
          impact,
          fixes: [replaceFix(`Write ${meant}`, 'review', source, range, meant as string)],
        }
      case 'open':
        return {
          what: 'This quote is never closed.',
          why,
          impact,
          help: 'Close it; inside a text, write the quote twice.',
        }
      case 'end':
        return {
          what: 'The query ends too early.',
          why,
          impact,
          ...(meant ? { help: `Behind this must come ${meant}.` } : {}),
        }
      case 'second':
        return {
          what: 'A second statement begins here.',
          why: 'Programs send one statement: MySQL refuses the whole, others leave the rest out.',
          impact,
          help: 'Keep one statement; UNION puts the answers of two together.',
        }
      default:
        return {
          what: `The query cannot be read from "${word}" on.`,
          why,
          impact,
          help: meant
            ? `Expected here: ${meant}.`
            : 'A comma, a parenthesis or a word such as AND is missing before it, or this one is too many.',
        }
    }
  },
})

function faultOf(query: SqlQuery): Unreadable | undefined {
  const { document, sql, text, name, variables } = query
  const { source } = document
  // A variable glued to a word is another rule's finding, and spoils the statement.
  if (variables.some(({ quote }) => quote === '')) return undefined
  const place = (kind: Unreadable['kind'], start: number, end: number, meant?: string): Unreadable => {
    const range = start < end ? query.rangeOf(start, end) : name.range
    return { source, range, query, kind, word: sql.slice(start, end), meant }
  }
  const trimmed = sql.trimEnd().length
  if (query.program === 'postfix' && !query.isBuilt && /^(["'])[\s\S]*\1\s*$/.test(sql))
    return place('wrapped', 0, trimmed)
  const reading = readingOf(query)
  if (reading.kind === 'statements') {
    const second = reading.statements[1]
    const word = second && /^\w+/.exec(text.slice(second.start))?.[0]
    return second && place('second', second.start, second.start + (word?.length ?? 1))
  }
  if (reading.kind !== 'fault') return undefined
  const { fault } = reading
  if (fault.kind === 'unterminated') return place('open', fault.start, fault.start + 1)
  const misspelt = misspeltWord(text, fault.start, fault.end)
  if (misspelt) return place('misspelt', misspelt.start, misspelt.end, misspelt.meant)
  if (fault.found !== undefined) return place('word', fault.start, fault.end, inWords(fault.expected))
  const last = /\S+\s*$/.exec(text)
  return place('end', last?.index ?? 0, trimmed, inWords(fault.expected))
}

const WORDS = ['SELECT', 'FROM', 'WHERE', 'ORDER', 'GROUP', 'LIMIT', 'UNION', 'JOIN', 'UPDATE']

/** The word at the fault, or the one before it, when it looks like a misspelt word of SQL. */
function misspeltWord(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; meant: string } | undefined {
  const before = /(\w+)\s+$/.exec(text.slice(0, start))
  const words = [
    { start, end },
    ...(before ? [{ start: before.index, end: before.index + (before[1] as string).length }] : []),
  ]
  for (const word of words) {
    const written = text.slice(word.start, word.end)
    if (!/^[A-Za-z]{4,}$/.test(written) || WORDS.includes(written.toUpperCase())) continue
    const [meant] = suggest(written.toUpperCase(), WORDS)
    if (meant) return { ...word, meant: written === written.toLowerCase() ? meant.toLowerCase() : meant }
  }
  return undefined
}

/** The parser's expectation where it says something to a person. */
function inWords(expected: string | undefined): string | undefined {
  return expected === undefined || /end of statement|SQL statement/.test(expected) ? undefined : expected
}
