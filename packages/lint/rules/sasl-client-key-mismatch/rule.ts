/** A table of passwords without a key for the relay. */

import { isTemplated, type ParameterSetting, type PostfixInstance, type TableDocument } from '@mailcfg/model'
import { defineRule, type Found, isTable, replaceFix } from '../../src/rule.ts'

interface Mismatch extends Found {
  readonly relay: ParameterSetting
  readonly nexthop: string
  /** The key is found by the name of the host, whatever port it has. */
  readonly works: boolean
}

export const rule = defineRule<'postfix', Mismatch>({
  id: 'sasl-client-key-mismatch',
  summary: 'The key in the table of passwords is not spelled like relayhost.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const { text, known, setting } = postfix.value('relayhost')
    const nexthop = text.trim()
    if (!known || !setting || nexthop === '' || /[\s,]/.test(nexthop) || isTemplated(nexthop)) return
    if (
      postfix.isOn('smtp_sasl_auth_enable') !== true ||
      postfix.isOn('smtp_sender_dependent_authentication') !== false
    )
      return
    const table = onlyTable(postfix)
    if (table) yield* mismatches(table, setting, nexthop)
  },
  describe({ relay, nexthop, works, source, range }) {
    return {
      what: `The key is not spelled like relayhost, ${nexthop}.`,
      why: works
        ? 'It is found by the name of the host, for every port. A key spelled like relayhost says which server is meant.'
        : 'Brackets and port are part of the key. Without a match the client does not log in, and the relay refuses the mail.',
      ...(works ? { severity: 'info' as const, impact: 'cosmetic' as const } : {}),
      related: [{ source: relay.source, range: relay.value.range, message: 'relayhost' }],
      fixes: [replaceFix(`Write ${nexthop}`, works ? 'review' : 'safe', source, range, nexthop)],
    }
  },
})

/** The table of passwords when it is one that was seen. */
function onlyTable(postfix: PostfixInstance): TableDocument | undefined {
  const { text } = postfix.value('smtp_sasl_password_maps')
  const uses = postfix.tableUses.filter(
    (use) => use.parameter === 'smtp_sasl_password_maps' && use.setting.service === undefined,
  )
  const document = uses.length === 1 && !/[\s,]/.test(text.trim()) ? postfix.member(uses[0]?.path ?? '') : undefined
  return document &&
    isTable(document) &&
    !document.language.id.includes('-table-') &&
    !/^(?:pcre|regexp|cidr)/.test(document.language.id)
    ? document
    : undefined
}

/** smtp_sasl_passwd_lookup() asks for the name of the host, then for the destination as written. */
function* mismatches(table: TableDocument, relay: ParameterSetting, nexthop: string): Iterable<Mismatch> {
  if (table.size > 200) return
  const host = hostOf(nexthop)
  const rows = [...table.entries()].filter((row) => row.used && !isTemplated(row.key.text))
  if (rows.some((row) => row.key.text.toLowerCase() === nexthop.toLowerCase())) return
  // Without brackets the hosts are those of its MX records, whose names may be keys.
  const direct = nexthop.startsWith('[')
  const byHost = rows.find((row) => row.key.text.toLowerCase() === host)
  const near =
    byHost ?? rows.find((row) => hostOf(row.key.text) === host) ?? (rows.length === 1 && direct ? rows[0] : undefined)
  if (near && !near.key.text.includes('@')) {
    yield { source: table.source, range: near.key.range, relay, nexthop, works: near === byHost && direct }
  }
}

function hostOf(nexthop: string): string {
  return nexthop
    .replace(/:\w+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()
}
