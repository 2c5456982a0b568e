/** Keys that a SQL account file cannot do without. */

import { type CourierFormat, courierFile } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { COURIER_SQL, misspeltKeys, sqlEntry } from '../../src/courier-files.ts'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface Missing extends Found {
  readonly missing: readonly string[]
}

export const rule = defineRule<'document', Missing>({
  id: 'courier-mysql-required-field',
  summary: 'A key without which Courier cannot look up accounts is missing.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: COURIER_SQL },
  *check(document) {
    if (!isAssignments(document)) return
    const names = new Set([...document.entries.map(({ name }) => name.text), ...misspeltKeys(document)])
    const [first] = document.entries
    if (first === undefined || document.problems.length > 0 || isTemplated(document.source.text)) return
    const { keys, atLeastOneOf = [] } = courierFile(document.language.id as CourierFormat)
    const clause = sqlEntry(document, 'SELECT_CLAUSE') !== undefined
    const needed = clause ? /_(?:USERNAME|DATABASE)$/ : /./
    const missing = keys
      .filter(
        ({ name, required }) =>
          required &&
          needed.test(name) &&
          !names.has(name) &&
          !(name === 'PGSQL_CONNECTION' && names.has('PGSQL_DATABASE')),
      )
      .map(({ name }) => name)
    for (const set of atLeastOneOf) {
      if (clause && set.some((name) => /PWFIELD/.test(name))) continue
      if (!set.some((name) => names.has(name))) missing.push(set.join(' or '))
    }
    if (missing.length > 0) yield { source: document.source, range: first.name.range, missing }
  },
  describe({ missing }) {
    return {
      what: `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing in this file.`,
      why: 'The module gives up with an error in the log, and no account of the database can log in.',
      help: 'Write the key with its value, one on each line.',
    }
  },
})
