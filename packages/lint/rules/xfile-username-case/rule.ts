/** Logins whose case Dovecot keeps, while Postfix looks addresses up in lower case. */

import type { Label } from '@mailcfg/core'
import { settledValue, wholeDovecot } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface CaseKept extends Found {
  readonly format: string
  readonly sensitive: boolean
  readonly map: Label
}

export const rule = defineRule<'postfix', CaseKept>({
  id: 'xfile-username-case',
  summary: 'Dovecot keeps the case of user names, Postfix looks them up in lower case.',
  severity: 'info',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const dovecot = wholeDovecot(stack)
    const format = dovecot && settledValue(dovecot, stack, 'auth_username_format')
    const maps = postfix.setting('virtual_mailbox_maps')
    if (!dovecot || !format?.setting || !maps || maps.value.text === '') return
    // An empty format leaves the name as it was typed.
    if (/%-?[\d.]*[A-Z]*L|\blower\b|%Lu/.test(format.text)) return
    const { item, document } = format.setting
    const drivers = [...stack.documents.values()].flatMap((one) =>
      one.shape === 'assignments' && one.language.id === 'dovecot-sql'
        ? one.entries.filter(({ name }) => name.text === 'driver').map(({ decoded }) => decoded)
        : [],
    )
    const range = item.value.text === '' ? item.name.range : item.value.range
    yield {
      source: document.source,
      range,
      format: format.text,
      sensitive: drivers.some((driver) => driver === 'pgsql' || driver === 'sqlite'),
      map: { source: maps.source, range: maps.value.range, message: 'Postfix asks in lower case' },
    }
  },
  describe({ format, sensitive, map }) {
    return {
      what: `Dovecot looks users up as they are typed${format === '' ? '' : ` (${format})`}, Postfix in lower case.`,
      why: sensitive
        ? 'This database tells upper and lower case apart: a user who types Anna@corp.test cannot log in, though mail for the address arrives.'
        : 'Where the database tells upper and lower case apart, a user who types Anna@corp.test cannot log in, though mail for the address arrives.',
      help: 'Leave auth_username_format out, or write %Lu (2.4: %{user | lower}).',
      ...(sensitive ? { severity: 'warning' as const } : {}),
      related: [map],
    }
  },
})
