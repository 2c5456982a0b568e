/** System accounts and a database of mail accounts at the same time. */

import type { Label } from '@mailcfg/core'
import { type BlocksDocument, type DovecotInstance, driversOf } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface BothPassdbs extends Found {
  readonly system: string
  readonly places: readonly Label[]
}

export const rule = defineRule<'dovecot', BothPassdbs>({
  id: 'dovecot-pam-and-sql-passdb',
  summary: 'System accounts and a database are both asked for passwords.',
  severity: 'info',
  impact: 'insecure',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot) {
    const drivers = driversOf(dovecot, 'passdb').filter(({ place }) => place.around.length <= 1)
    const system = drivers.find(({ driver }) => /^(?:pam|shadow|passwd)$/.test(driver))
    const database = drivers.find(({ driver }) => driver === 'sql')
    if (system === undefined || database === undefined) return
    const places = [{ source: database.source, range: database.range, message: 'the database' }]
    const include = includeOf(dovecot, system.place.document)
    if (include) places.unshift({ source: system.source, range: system.range, message: 'the system accounts' })
    yield { ...(include ?? { source: system.source, range: system.range }), system: system.driver, places }
  },
  describe({ system, places }) {
    return {
      what: `Both system accounts (${system}) and the SQL database are asked for passwords.`,
      why: 'Each login is tried twice, a wrong one waits for the slower answer, and all shell accounts are open to password guessing by mail.',
      help: 'If the mail accounts are in the database, leave the include or the passdb of the system accounts out.',
      related: places,
    }
  },
})

/** The include that brings a file in. */
function includeOf(dovecot: DovecotInstance, document: BlocksDocument): Found | undefined {
  for (const { item, document: from } of dovecot.items) {
    if (item.kind !== 'include' || /[*?[]/.test(item.path.text)) continue
    if (!dovecot.included(item, from).documents.includes(document)) continue
    const end = item.range.start + (item.optional ? '!include_try' : '!include').length
    return { source: from.source, range: { start: item.range.start, end } }
  }
  return undefined
}
