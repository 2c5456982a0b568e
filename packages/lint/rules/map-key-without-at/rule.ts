/** Domains without `@` as keys of tables that are asked for addresses. */

import { foldKey, type PostfixInstance } from '@mailcfg/model'
import { isOwnDomain } from '../../src/domain-lists.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { isAskedBy, usedRows } from '../../src/table-results.ts'

interface BareDomain extends Found {
  readonly key: string
}

/** Tables whose look-ups end with `@domain`; virtual aliases have bare domains for another reason. */
const ADDRESSES =
  /^(?:(?:sender_|recipient_)?canonical_maps|smtp_generic_maps|relocated_maps|relay_recipient_maps|smtpd_sender_login_maps|(?:sender|recipient)_bcc_maps|sender_dependent_(?:relayhost|default_transport)_maps)$/
/** Endings of domains that no name of a user has. */
const ENDINGS =
  /\.(?:com|net|org|edu|gov|info|biz|example|test|co\.uk|de|fr|nl|eu|ch|it|es|pl|cz|ru|br|jp|cn|au|ca|us)$/i

export const rule = defineRule<'table', BareDomain>({
  id: 'map-key-without-at',
  summary: 'The key for a whole domain has an @ before it.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'table' },
  *check(table, { postfix }) {
    if (!postfix || table.rows === undefined || !isAskedBy(table, postfix, ADDRESSES)) return
    const rows = [...usedRows(table)]
    const keys = new Set(rows.map(({ key }) => foldKey(key.text)))
    for (const { key } of rows) {
      const name = key.text.replace(/^\./, '')
      if (!isDomain(name, postfix) || keys.has(foldKey(`@${name}`))) continue
      yield { source: table.source, range: key.range, key: key.text }
    }
  },
  describe({ key, source, range }) {
    const meant = `@${key.replace(/^\./, '')}`
    return {
      what: `${key} matches nothing: the key for a domain is ${meant}.`,
      why: 'Postfix looks up the address, then the name before the @, then @ and the domain. A key without @ is taken for the name of a user.',
      fixes: [replaceFix(`Write ${meant}`, 'review', source, range, meant)],
    }
  },
})

function isDomain(key: string, postfix: PostfixInstance): boolean {
  if (!/^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(key)) return false
  return ENDINGS.test(key) || isOwnDomain(postfix, key) === true
}
