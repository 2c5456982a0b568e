/** virtual(8) without what it needs to write a mailbox. */

import { hasTemplateLines, isBlank } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName } from '../../src/setting-edits.ts'

interface Incomplete extends Found {
  readonly missing: readonly string[]
  readonly routed: boolean
}

const NEEDED = ['virtual_mailbox_base', 'virtual_uid_maps', 'virtual_gid_maps']

export const rule = defineRule<'postfix', Incomplete>({
  id: 'virtual-mailbox-base-missing',
  summary: 'Virtual mailboxes are delivered by virtual(8), which lacks a directory or an owner for them.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!postfix.main || hasTemplateLines(postfix.main)) return
    const [domains, transport] = ['virtual_mailbox_domains', 'virtual_transport'].map((name) => postfix.value(name))
    if (!domains?.setting || (domains.known && domains.text.trim() === '') || !transport?.known) return
    if (!/^virtual(?::|$)/.test(transport.text.trim())) return
    const service = postfix.services.find(({ service, type }) => service.text === 'virtual' && type.text === 'unix')
    if (postfix.master && service?.command.text !== 'virtual') return
    const missing = NEEDED.filter((name) => isBlank(postfix, name, service))
    const routed = postfix.value('transport_maps').text.trim() !== ''
    if (missing.length > 0) yield { ...atName(transport.setting ?? domains.setting), missing, routed }
  },
  describe({ missing, routed }) {
    return {
      what: `Mail for virtual mailboxes needs ${missing.join(', ')}.`,
      why: missing.includes('virtual_mailbox_base')
        ? 'virtual(8) stops with "bad string length 0 < 1: virtual_mailbox_base =", and the mail stays in the queue.'
        : 'virtual(8) does not know as whom to write: the log says "not found in", and the mail stays in the queue.',
      help: 'Set them (such as /var/vmail, static:5000 and static:5000), or let virtual_transport name the program that delivers, such as lmtp:unix:private/dovecot-lmtp.',
      ...(routed ? { severity: 'warning' as const } : {}),
    }
  },
})
