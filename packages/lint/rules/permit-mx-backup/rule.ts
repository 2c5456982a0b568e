/** permit_mx_backup: the owners of other domains decide what this server accepts. */

import { restriction } from '@mailcfg/knowledge'
import type { FlatRestriction } from '@mailcfg/model'
import { provenFixes } from '../../src/proven-fixes.ts'
import { withoutItem } from '../../src/relay-fixes.ts'
import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'postfix', Found & { readonly item: FlatRestriction; readonly limited: boolean }>({
  id: 'permit-mx-backup',
  summary: '`permit_mx_backup` accepts mail for whoever points an MX record here.',
  severity: 'warning',
  impact: 'backscatter',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { item, place, list } of itemsOf(postfix)) {
      if (restriction(item.name)?.permitsFor !== 'mx-backup') continue
      const networks = postfix.value('permit_mx_backup_networks', list.service)
      yield foundAt(place, { item, limited: networks.known && networks.text !== '' })
    }
  },
  describe: ({ item, limited }, { stack, postfix }) => ({
    what: 'permit_mx_backup accepts mail for every domain whose MX record names this server.',
    why: limited
      ? 'It knows no list of recipients, so mail for unknown names is accepted and bounced to forged senders; it is deprecated since Postfix 3.9.'
      : 'Anybody can add such a record, and without permit_mx_backup_networks nothing limits them; it knows no recipients, so you send the bounces. It is deprecated since Postfix 3.9.',
    help: 'List the domains in relay_domains and their users in relay_recipient_maps.',
    fixes: postfix ? provenFixes([withoutItem(item)], stack, postfix) : [],
  }),
})
