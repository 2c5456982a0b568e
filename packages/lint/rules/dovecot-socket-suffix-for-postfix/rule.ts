/** A socket of Dovecot whose name makes it one for other programs than Postfix. */

import type { Label } from '@mailcfg/core'
import { authSockets, FOR_OTHERS, listenerAt, wholeDovecot } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { unique } from '../../src/setting-edits.ts'

interface Suffix extends Found {
  readonly name: string
  readonly related: readonly Label[]
}

export const rule = defineRule<'postfix', Suffix>({
  id: 'dovecot-socket-suffix-for-postfix',
  summary: 'The name of the socket makes it one for other programs than Postfix.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const dovecot = wholeDovecot(stack)
    if (dovecot === undefined || dovecot.dialect === '1.x') return
    const found = authSockets(postfix).flatMap((use): Suffix[] => {
      const name = use.path.slice(use.path.lastIndexOf('/') + 1)
      const listener = FOR_OTHERS.test(name) ? listenerAt(dovecot, use) : undefined
      if (listener === undefined) return []
      if (listener === 'maybe') return [{ source: use.source, range: use.range, name, related: [] }]
      const typed = dovecot.settingsOf(listener.section.item).some(({ item }) => /(?:^|_)type$/.test(item.name.text))
      const related = [{ source: use.source, range: use.range, message: 'Postfix connects here' }]
      const { source } = listener.section.document
      return typed ? [] : [{ source, range: listener.at.range, name, related }]
    })
    yield* unique(found)
  },
  describe({ name, related }) {
    return {
      what: `A socket called ${name} does not speak to mail servers.`,
      why: 'The end of the name (-master, -userdb, -login, -token) chooses what Dovecot says there. smtpd logs "Connected to wrong auth socket" and offers no logins.',
      help: 'Call the socket otherwise, for instance /var/spool/postfix/private/auth.',
      related,
    }
  },
})
