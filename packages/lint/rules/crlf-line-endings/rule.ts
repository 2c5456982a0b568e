/** Lines that end with a carriage return and a newline, as editors on Windows write them. */

import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface CarriageReturns extends Found {
  readonly count: number
  /** Whether the program that reads the file takes the carriage return for part of the value. */
  readonly kept: boolean
}

/** Files that a shell or a reader without mercy takes in: the carriage return stays in the value. */
const KEPT = new Set(['courier-imapd', 'courier-pop3d', 'saslauthd'])

export const rule = defineRule<'document', CarriageReturns>({
  id: 'crlf-line-endings',
  summary: 'The lines end as on Windows; not every program takes the carriage return away.',
  severity: 'info',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'document' },
  *check({ source, language }) {
    if (!source.includes('\r\n')) return
    const first = source.text.indexOf('\r\n')
    const count = source.text.split('\r\n').length - 1
    const kept = KEPT.has(language.id)
    yield { source, range: { start: first, end: first + 1 }, count, kept }
  },
  describe({ source, count, kept }) {
    const edits = [...source.text.matchAll(/\r(?=\n)/g)].map(({ index }) => ({
      range: { start: index, end: index + 1 },
      text: '',
    }))
    return {
      what: `${count === 1 ? 'One line ends' : `${count} lines end`} with a carriage return before the newline.`,
      why: kept
        ? 'The shell that reads this file keeps it: every value ends with an invisible character.'
        : 'The program that reads this file takes it away, but scripts that edit the file leave a mixture.',
      severity: kept ? 'error' : 'info',
      impact: kept ? 'ignored' : 'cosmetic',
      fixes: [editFix('Take the carriage returns away', 'safe', source, edits)],
    }
  },
})
