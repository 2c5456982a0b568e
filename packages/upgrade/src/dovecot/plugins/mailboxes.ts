/** Mailboxes that the plugin autocreate of 2.3 made for everybody: 2.4 says it where mailboxes are named. */

import { block } from '../../rewriting.ts'
import { type DovecotUpgrade, placeOf } from '../context.ts'
import { inboxNamespace } from '../inbox.ts'
import { nameWritten } from '../values.ts'
import type { PluginSettings } from './plugin-settings.ts'

/** `autocreateN` and `autosubscribeN` as `auto =` of each mailbox; the file of the plugin trash is nobody's to read here. */
export function mailboxesPlugin(upgrade: DovecotUpgrade, settings: PluginSettings): void {
  const trash = settings.last('trash')
  if (trash) {
    const why = `2.4 has trash_priority in the block of each mailbox; ${trash.item.decoded} has the numbers`
    upgrade.commentOut(placeOf(trash), { kind: 'undecided', what: 'trash is left to you', why })
  }
  const subscribed = new Set(settings.matching(/^autosubscribe\d*$/).map(({ item }) => item.decoded))
  const why = '2.4 says in the block of a mailbox whether it is made by itself'
  for (const placed of settings.matching(/^autocreate\d*$/)) {
    const mailbox = placed.item.decoded
    const auto = subscribed.delete(mailbox) ? 'subscribe' : 'create'
    const inner = block(`mailbox ${nameWritten(mailbox)}`, [`auto = ${auto}`])
    const lines = block(`namespace ${nameWritten(inboxNamespace(upgrade))}`, inner)
    upgrade.replace(placeOf(placed), lines, {
      what: `${placed.item.name.text} becomes auto = ${auto} of ${mailbox}`,
      why,
    })
  }
  for (const placed of settings.matching(/^autosubscribe\d*$/)) {
    if (subscribed.has(placed.item.decoded)) continue
    upgrade.replace(placeOf(placed), [], { what: `${placed.item.name.text} moves to its mailbox`, why })
  }
}
