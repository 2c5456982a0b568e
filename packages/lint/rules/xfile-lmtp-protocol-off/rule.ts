/** Postfix delivers by LMTP, and Dovecot's list of protocols does not have it. */

import {
  type DovecotListener,
  isOfPackages,
  listenerAt,
  lmtpSockets,
  plainValue,
  type SocketUse,
  valueRange,
  wholeDovecot,
} from '@mailcfg/model'
import type { PlacedSetting } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface ProtocolOff extends Found {
  readonly setting: PlacedSetting
  readonly use: SocketUse
}

export const rule = defineRule<'postfix', ProtocolOff>({
  id: 'xfile-lmtp-protocol-off',
  summary: 'Postfix delivers to Dovecot by LMTP, which is not among the protocols.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const dovecot = wholeDovecot(stack)
    if (dovecot === undefined || dovecot.dialect === '1.x' || dovecot.sections('protocols').length > 0) return
    const setting = dovecot.setting('protocols')
    const value = setting && plainValue(setting.item)
    const later = setting ? dovecot.items.slice(dovecot.items.indexOf(setting)) : []
    if (later.some(({ item }) => item.kind === 'include' && isOfPackages(item))) return
    if (!setting || value === undefined || value.split(/\s+/).includes('lmtp')) return
    const use = lmtpSockets(postfix).find((one) => {
      const listener = listenerAt(dovecot, one)
      if (listener === undefined || listener === 'maybe') return /dovecot/i.test(one.written)
      return listener.service === 'lmtp' && !hasOwnProtocol(listener)
    })
    if (use) yield { source: setting.document.source, range: valueRange(setting.item), setting, use }
  },
  describe({ setting, source, range, use }) {
    const { decoded, value } = setting.item
    const text = decoded.trim()
    const fixed = /^none$/i.test(text) ? 'lmtp' : `${text} lmtp`.trim()
    return {
      what: 'lmtp is not among the protocols of Dovecot.',
      why: 'Dovecot does not make the socket, and all mail for the mailboxes stays in the queue with "No such file or directory".',
      related: [{ source: use.source, range: use.range, message: 'Postfix delivers here' }],
      fixes: value.text.includes('\n') || decoded === '' ? [] : [replaceFix('Add lmtp', 'safe', source, range, fixed)],
    }
  },
})

/** A service with another `protocol` does not depend on the list. */
function hasOwnProtocol({ section }: DovecotListener): boolean {
  const service = section.around[section.around.length - 1]
  return (
    service?.items.some((item) => item.kind === 'setting' && /^(?:service_)?protocol$/.test(item.name.text)) ?? false
  )
}
