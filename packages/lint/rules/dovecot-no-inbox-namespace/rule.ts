/** Namespaces of which none holds the INBOX. */

import { lacksNothing } from '../../src/dovecot-whole.ts'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'dovecot', Found>({
  id: 'dovecot-no-inbox-namespace',
  summary: 'No namespace holds the INBOX.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (dovecot.dialect === '2.4' || dovecot.dialect === '1.x' || !lacksNothing(dovecot, stack)) return
    const all = dovecot.sections('namespace')
    const [first] = all
    if (first === undefined) return
    const settings = all.flatMap(({ item }) => dovecot.settingsOf(item))
    const inbox = settings.filter(({ item }) => /^(?:namespace\/)?inbox$/.test(item.name.text))
    if (inbox.some(({ item }) => !/^no$/i.test(item.decoded))) return
    const place = inbox[0]
    yield place
      ? { source: place.document.source, range: place.item.value.range }
      : { source: first.document.source, range: first.item.type.range }
  },
  describe() {
    return {
      what: 'No namespace has inbox = yes.',
      why: 'As soon as one namespace is written, Dovecot makes none by itself. Each login then ends with "inbox=yes namespace missing".',
      help: "Add inbox = yes to the namespace of the user's own mail, or a block namespace inbox { inbox = yes }.",
    }
  },
})
