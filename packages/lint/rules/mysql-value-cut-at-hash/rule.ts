/** Values of MySQL option files that end at a # in the middle of a word. */

import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'

interface Cut extends Found {
  readonly name: string
  readonly value: { readonly start: number; readonly end: number }
}

export const rule = defineRule<'assignment', Cut>({
  id: 'mysql-value-cut-at-hash',
  summary: 'The value ends at the #, which was meant to belong to it.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'assignment', languages: ['my.cnf'] },
  *check({ name, value, line }, { document }) {
    if (!isAssignments(document) || value.text === '') return
    const { source } = document
    const end = value.range.end
    const rest = source.slice({ start: end, end: line.logical.range.end }).replace(/\s+$/, '')
    // A blank before it makes it look like the comment that it is.
    if (!rest.startsWith('#')) return
    yield { source, range: { start: end, end: end + rest.length }, name: name.text, value: value.range }
  },
  describe({ name, value, source, range }) {
    const whole = { start: value.start, end: range.end }
    const text = source.slice(whole)
    return {
      what: `The value of ${name} ends before this #.`,
      why: 'A # outside of quotes starts a comment wherever it stands; a password with one is cut short, and the login is refused.',
      ...(/["']/.test(text)
        ? { help: 'Put the value in quotes, or a blank before the comment.' }
        : { fixes: [replaceFix('Put the value in quotes', 'review', source, whole, `"${text}"`)] }),
    }
  },
})
