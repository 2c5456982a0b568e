/** Keys of authmysqlrc that may not be left out since courier-authlib 0.67. */

import { assignmentOf, isTemplated } from '@mailcfg/model'
import { defineRule, editFix, type Found, isAssignments } from '../../src/rule.ts'

interface Missing extends Found {
  readonly missing: readonly string[]
  readonly end: number
}

export const rule = defineRule<'document', Missing>({
  id: 'courier-mysql-port-missing',
  summary: 'Courier of today refuses an authmysqlrc without MYSQL_PORT and MYSQL_OPT.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['authmysqlrc'] },
  *check(document) {
    if (!isAssignments(document) || isTemplated(document.source.text)) return
    const place = ['MYSQL_SERVER', 'MYSQL_SOCKET']
      .map((name) => assignmentOf(document, name))
      .find((e) => e?.value.text)
    const missing = ['MYSQL_PORT', 'MYSQL_OPT'].filter((name) => !assignmentOf(document, name)?.value.text)
    const { source } = document
    const end = place ? source.lineRange(source.positionAt(place.range.end).line).end : 0
    if (place && missing.length > 0) yield { source, range: place.value.range, missing, end }
  },
  describe({ missing, source, end }) {
    const text = missing.map((name) => `\n${name}\t\t0`).join('')
    return {
      what: `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing in this file.`,
      why: `courier-authlib 0.67 and later refuse the whole file: "cannot parse the ${missing[0]} setting", and every login fails. Older releases take 0.`,
      fixes: [editFix(`Add ${missing.join(' and ')}`, 'review', source, [{ range: { start: end, end }, text }])],
    }
  },
})
