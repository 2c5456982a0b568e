/** Virtual mailbox domains without a table of their mailboxes. */

import { parseList, parseTableReference } from '@mailcfg/grammars'
import { isBlank, type PostfixInstance, type Service } from '@mailcfg/model'
import { isTemplated } from '../../src/placeholders.ts'
import { takesUnverified } from '../../src/recipient-checks.ts'
import { foundAtName } from '../../src/restriction-lists.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

interface AnyMailbox extends Found {
  /** The table that answers for every name; `undefined` when there is none at all. */
  readonly table: string | undefined
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
    if (!postfix.main || !domains || !hasDomains(postfix) || isTemplated(domains.value.text)) return
    const maps = postfix.setting('virtual_mailbox_maps')
    const table = maps && everything(maps.value.text)
    if (maps && table) {
      const [start, end] = table
      const isFixed = (service: Service | undefined) => postfix.setting('virtual_mailbox_maps', service) === maps
      if (!takesUnverified(postfix, isFixed)) return
      yield foundIn(maps.source, maps.value, start, end, { table: maps.value.text.slice(start, end) })
    } else if (takesUnverified(postfix, (service) => isBlank(postfix, 'virtual_mailbox_maps', service))) {
      yield foundAtName({ setting: maps?.value.text === '' ? maps : domains }, { table: undefined })
    }
  },
  describe: ({ table }) => ({
    what: table
      ? `${table} answers for every name, so mail for all of them is accepted.`
      : 'There is no virtual_mailbox_maps, so mail for every name in these domains is accepted.',
    why: 'Mail for names without a mailbox is refused only behind the queue. It comes back as a bounce to a sender that is mostly forged, and gets the server onto block lists.',
    help: 'Set virtual_mailbox_maps to a table of the mailboxes that exist, or put reject_unverified_recipient behind reject_unauth_destination.',
  }),
})

/** Whether the list holds something that may be a domain. */
function hasDomains(postfix: PostfixInstance): boolean {
  const { text, known } = postfix.value('virtual_mailbox_domains')
  const items = parseList(text, { braces: true, stopsAtComment: true }).items
  return known && items.some((item) => /[a-z0-9]/i.test(item.text) && !item.text.startsWith('!'))
}

/** Where the value has a table that answers whatever is asked. */
function everything(text: string): readonly [number, number] | undefined {
  const item = parseList(text, { braces: true }).items.find((one) => {
    const table = parseTableReference(one.text)
    return (table.nested[0] ?? table).type === 'static' && !one.text.includes('$')
  })
  return item && [item.start, item.end]
}
