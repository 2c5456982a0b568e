/** Field settings beside a select clause, which replaces them. */

import type { Label } from '@mailcfg/core'
import { COURIER_SQL, prefixOf, sqlEntry } from '../../src/courier-files.ts'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface Ignored extends Found {
  readonly name: string
  readonly more: number
  readonly places: readonly Label[]
}

const FIELD =
  /_(?:CRYPT_PWFIELD|CLEAR_PWFIELD|(?:UID|GID|LOGIN|HOME|NAME|MAILDIR|QUOTA|AUXOPTIONS)_FIELD|WHERE_CLAUSE)$/

export const rule = defineRule<'document', Ignored>({
  id: 'courier-mysql-fields-ignored',
  summary: 'Field settings have no effect beside a select clause.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: COURIER_SQL },
  *check(document) {
    if (!isAssignments(document)) return
    const clause = sqlEntry(document, 'SELECT_CLAUSE')
    if (clause === undefined || clause.value.text === '') return
    const prefix = prefixOf(document)
    const fields = document.entries.filter(({ name }) => name.text.startsWith(prefix) && FIELD.test(name.text))
    const [first, ...rest] = fields
    if (first === undefined) return
    const { source } = document
    const places = [
      { source, range: clause.name.range, message: 'replaces them' },
      ...rest.map(({ name }) => ({ source, range: name.range, message: 'has no effect either' })),
    ]
    yield { source, range: first.name.range, name: first.name.text, more: rest.length, places }
  },
  describe({ name, more, places }) {
    return {
      what: `${name}${more > 0 ? ` and ${more} more` : ''} have no effect: the select clause replaces them.`
        .replace(/^(\S+) have/, '$1 has')
        .replace('replaces them', more > 0 ? 'replaces them' : 'replaces it'),
      why: 'A change there changes nothing, which is hard to find later.',
      help: 'Keep one of the two forms.',
      related: places,
    }
  },
})
