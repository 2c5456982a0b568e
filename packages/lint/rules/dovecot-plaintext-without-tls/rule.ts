/** Passwords are accepted on connections without TLS. */

import { type DovecotInstance, plainValue, valueRange } from '@mailcfg/model'
import { isForSomeClients, ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Plaintext extends Found {
  readonly name: string
  readonly ssl: string
}

/** The settings that let plain passwords pass without TLS, and the value that does. */
const SWITCHES: Readonly<Record<string, string>> = { disable_plaintext_auth: 'no', auth_allow_cleartext: 'yes' }

export const rule = defineRule<'dovecot', Plaintext>({
  id: 'dovecot-plaintext-without-tls',
  summary: 'Clients may send their passwords without TLS.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    const ssl = dovecot.value('ssl')
    if (!ssl.known || ssl.text === 'required' || onlyLocal(dovecot)) return
    for (const placed of ownSettings(dovecot, stack, ...Object.keys(SWITCHES))) {
      const { item, document } = placed
      const name = item.name.text
      if (isForSomeClients(placed) || plainValue(item)?.toLowerCase() !== SWITCHES[name]) continue
      yield { source: document.source, range: valueRange(item), name, ssl: ssl.text }
    }
  },
  describe({ source, range, name, ssl }) {
    const off = ssl === 'no'
    return {
      what: off
        ? 'Passwords cross the network in the clear: TLS is off, and plain logins are allowed.'
        : 'Passwords may cross the network in the clear: plain logins are allowed without TLS.',
      why: off
        ? 'Everybody on the way can read them, and with them all mail of the user.'
        : 'TLS is offered but not demanded; a client that is set up wrongly shows its password to everybody on the way.',
      ...(off
        ? { severity: 'error' as const, help: 'Set ssl = required with a certificate, and leave this setting out.' }
        : {}),
      ...(off
        ? {}
        : {
            fixes: [
              replaceFix(
                `Set ${name} = ${name === 'auth_allow_cleartext' ? 'no' : 'yes'}`,
                'review',
                source,
                range,
                name === 'auth_allow_cleartext' ? 'no' : 'yes',
              ),
            ],
          }),
    }
  },
})

/** Whether Dovecot listens on this host alone. */
function onlyLocal(dovecot: DovecotInstance): boolean {
  const { text, setting } = dovecot.value('listen')
  return (
    setting !== undefined &&
    text !== '' &&
    text.split(/[\s,]+/).every((host) => /^(?:127\.|::1$|localhost$)/.test(host))
  )
}
