/** Postfix delivers by LMTP to a socket where Dovecot does not listen. */

import {
  type DovecotInstance,
  isMeantForDovecot,
  listenerAt,
  lmtpSockets,
  type SocketUse,
  wholeDovecot,
} from '@mailcfg/model'
import { listenersOrMain, queueListeners } from '../../src/dovecot-sockets.ts'
import { defineRule, replaceFix } from '../../src/rule.ts'

interface NoListener extends SocketUse {
  readonly dovecot: DovecotInstance
}

export const rule = defineRule<'postfix', NoListener>({
  id: 'xfile-lmtp-socket',
  summary: 'Dovecot does not listen at the socket to which Postfix delivers.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const dovecot = wholeDovecot(stack)
    if (dovecot === undefined || dovecot.dialect === '1.x') return
    for (const use of lmtpSockets(postfix)) {
      if (isMeantForDovecot(use, dovecot) && listenerAt(dovecot, use) === undefined) yield { ...use, dovecot }
    }
  },
  describe({ path, jailed, source, range, dovecot }, { postfix }) {
    const below = postfix ? queueListeners(dovecot, postfix, 'lmtp') : []
    const [only] = below
    const fixes =
      only && below.length === 1 ? [replaceFix(`Write ${only.relative}`, 'safe', source, range, only.relative)] : []
    return {
      what: jailed
        ? `Service ${jailed.service.text} runs in the jail and looks for this socket at ${path}, where Dovecot does not listen.`
        : `Dovecot does not listen at ${path}.`,
      why: 'All mail for the mailboxes stays in the queue with "connect to … No such file or directory".',
      ...(fixes.length > 0
        ? {}
        : { help: 'Let a unix_listener of service lmtp and this path name the same file below the queue directory.' }),
      related: listenersOrMain(dovecot, 'lmtp'),
      fixes,
    }
  },
})
