/** Virtual mailbox domains without a table of their mailboxes. */

import { parseList, parseTableReference } from '@mailcfg/grammars'
import {
  hasTemplateLines,
  isBlank,
  isTemplated,
  type ParameterSetting,
  type PostfixInstance,
  type Service,
} from '@mailcfg/model'
import { takesUnverified } from '../../src/recipient-checks.ts'
import { foundAtName } from '../../src/restriction-lists.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

interface AnyMailbox extends Found {
  /** The table that answers for every name; `undefined` when there is none at all. */
  readonly table: string | undefined
  /** Whether the program that stores the mail is known to refuse unknown names. */
  readonly refuses: boolean
}

export const rule = defineRule<'postfix', AnyMailbox>({
  id: 'backscatter-virtual-mailbox-maps',
  summary: 'Without virtual_mailbox_maps every name in a virtual mailbox domain is accepted.',
  severity: 'error',
  impact: 'backscatter',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const domains = postfix.setting('virtual_mailbox_domains')
    const place = domains && firstDomain(domains, postfix)
    if (!postfix.main || !place || hasTemplateLines(postfix.main)) return
    const refuses = refusesUnknown(postfix)
    const maps = postfix.setting('virtual_mailbox_maps')
    const table = maps && everything(maps.value.text)
    if (maps && table) {
      const [start, end] = table
      const isFixed = (service: Service | undefined) => postfix.setting('virtual_mailbox_maps', service) === maps
      if (!takesUnverified(postfix, isFixed)) return
      yield foundIn(maps.source, maps.value, start, end, { table: maps.value.text.slice(start, end), refuses })
    } else if (takesUnverified(postfix, (service) => isBlank(postfix, 'virtual_mailbox_maps', service))) {
      const emptied = maps?.value.text === '' ? foundAtName({ setting: maps }, {}) : place
      yield { ...emptied, table: undefined, refuses }
    }
  },
  describe: ({ table, refuses }) => ({
    what: table
      ? `${table} answers for every name, so mail for all of them is accepted.`
      : 'There is no virtual_mailbox_maps, so mail for every name in these domains is accepted.',
    why: refuses
      ? 'Mail for names without a mailbox is refused only behind the queue. It comes back as a bounce to a sender that is mostly forged, and gets the server onto block lists.'
      : 'If the program behind virtual_transport refuses names without a mailbox, it does so behind the queue, and bounces go to senders that are mostly forged.',
    help: 'Set virtual_mailbox_maps to a table of the mailboxes that exist, or put reject_unverified_recipient behind reject_unauth_destination.',
    ...(refuses ? {} : { severity: 'warning' }),
  }),
})

/** The first item that may be a domain; `undefined` when there is none, or nobody knows what the list holds. */
function firstDomain(setting: ParameterSetting, postfix: PostfixInstance): Found | undefined {
  const { source, value } = setting
  if (isTemplated(value.text) || !isEffective(setting, postfix)) return undefined
  for (const { text, start, end } of parseList(value.text, { braces: true, stopsAtComment: true }).items) {
    const expanded = postfix.expand(text)
    if (text.startsWith('!') || !expanded.known || !/[a-z0-9]/i.test(expanded.text)) continue
    return { source, range: value.rangeOf(start, end) }
  }
  return undefined
}

/** virtual(8), Dovecot and Cyrus refuse names that have no mailbox; of other programs nobody knows. */
function refusesUnknown(postfix: PostfixInstance): boolean {
  const { text, known } = postfix.value('virtual_transport')
  return known && /^virtual(?::|$)|dovecot|cyrus/i.test(text.trim())
}

/** Where the value has a table that answers whatever is asked. */
function everything(text: string): readonly [number, number] | undefined {
  const item = parseList(text, { braces: true }).items.find((one) => {
    const table = parseTableReference(one.text)
    return (table.nested[0] ?? table).type === 'static' && !one.text.includes('$')
  })
  return item && [item.start, item.end]
}
