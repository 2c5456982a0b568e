/** Postfix asks for logins at a socket where Dovecot does not listen. */

import { authSockets, type DovecotInstance, listenerAt, type SocketUse, wholeDovecot } from '@mailcfg/model'
import { listenersOrMain, queueListeners } from '../../src/dovecot-sockets.ts'
import { defineRule, editFix } from '../../src/rule.ts'
import { unique, valueEdit } from '../../src/setting-edits.ts'

interface NoListener extends SocketUse {
  readonly dovecot: DovecotInstance
}

export const rule = defineRule<'postfix', NoListener>({
  id: 'xfile-sasl-socket',
  summary: 'Dovecot does not listen at the socket where Postfix asks for logins.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const dovecot = wholeDovecot(stack)
    if (dovecot === undefined) return
    for (const use of unique(authSockets(postfix))) {
      if (listenerAt(dovecot, use) === undefined) yield { ...use, dovecot }
    }
  },
  describe({ path, setting, source, dovecot }, { postfix }) {
    // Where nobody may open it, a socket is none.
    const below = (postfix ? queueListeners(dovecot, postfix, 'auth') : []).filter(
      ({ listener }) => listener.path !== path,
    )
    const [only] = below
    const named = setting.name.text === 'smtpd_sasl_path'
    const fixes =
      only && below.length === 1 && named
        ? [editFix(`Write ${only.relative}`, 'safe', source, [valueEdit(setting, only.relative)])]
        : []
    return {
      what: named
        ? `Dovecot does not listen at ${path}.`
        : `Without smtpd_sasl_path Postfix looks for Dovecot at ${path}, where nothing listens.`,
      why: 'smtpd cannot ask Dovecot and stops with "no SASL authentication mechanisms": every client on this port loses the connection.',
      ...(fixes.length > 0
        ? {}
        : only
          ? { help: `Write smtpd_sasl_path = ${only.relative}, where Dovecot listens.` }
          : { help: `Let Dovecot listen there: service auth { unix_listener ${path} { … } }.` }),
      related: listenersOrMain(dovecot, 'auth'),
      fixes,
    }
  },
})
