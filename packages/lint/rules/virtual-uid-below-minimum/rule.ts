/** Virtual mailboxes that belong to a user below the least allowed number. */

import { parseList } from '@mailcfg/grammars'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

interface TooLow extends Found {
  readonly uid: number
  readonly minimum: number
}

export const rule = defineRule<'parameter', TooLow>({
  id: 'virtual-uid-below-minimum',
  summary: 'Virtual mailboxes belong to a user whose number is below virtual_minimum_uid.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['virtual_uid_maps'] },
  *check(setting, { postfix }) {
    const { source, value, service } = setting
    if (!postfix || !isEffective(setting, postfix)) return
    const least = postfix.value('virtual_minimum_uid', service)
    if (!least.known || !/^\d+$/.test(least.text.trim())) return
    const minimum = Number(least.text)
    for (const item of parseList(value.text).items) {
      const uid = /^static:(\d+)$/.exec(postfix.expand(item.text, service).text)?.[1]
      if (uid !== undefined && Number(uid) < minimum)
        yield foundIn(source, value, item.start, item.end, { uid: Number(uid), minimum })
    }
  },
  describe({ uid, minimum }) {
    return {
      what: `User ${uid} is below virtual_minimum_uid (${minimum}).`,
      why: 'virtual(8) refuses to write as such a user: the log says "bad uid", and all mail for virtual mailboxes stays in the queue.',
      help: 'Make a user of its own for the mailboxes (for instance vmail with number 5000) and write that number.',
    }
  },
})
