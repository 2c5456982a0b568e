/** Settings about TLS that contradict each other. */

import { type DovecotInstance, plainValue, type Stack, valueRange } from '@mailcfg/model'
import { isForSomeClients, ownSettings, type PlacedSetting } from '../../src/dovecot-settings.ts'
import { settingLabel } from '../../src/dovecot-whole.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Contradiction extends Found {
  readonly kind: 'listener' | 'cleartext'
  readonly ssl: PlacedSetting
}

export const rule = defineRule<'dovecot', Contradiction>({
  id: 'dovecot-ssl-contradiction',
  summary: 'A setting about TLS contradicts ssl.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    const ssl = dovecot.setting('ssl')
    const value = ssl && plainValue(ssl.item)?.toLowerCase()
    if (ssl && value === 'no') yield* tlsListeners(dovecot, stack, ssl)
    if (ssl && value === 'required') yield* clearLogins(dovecot, stack, ssl)
  },
  describe({ kind, ssl }) {
    return kind === 'listener'
      ? {
          what: 'This listener is for TLS, and ssl = no turns TLS off.',
          why: 'Dovecot leaves the listener out: mail programs that are set to imaps or pop3s cannot connect.',
          help: 'Set ssl = required with a certificate, or take the listener away.',
          related: [settingLabel(ssl, 'TLS is off')],
        }
      : {
          what: 'Logins without TLS are allowed here, and ssl = required forbids them.',
          why: 'ssl = required counts: nobody logs in without TLS, whatever stands here.',
          help: 'Delete this line, or set ssl = yes if some clients cannot do TLS.',
          severity: 'info',
          related: [settingLabel(ssl, 'TLS is required')],
        }
  },
})

function* tlsListeners(dovecot: DovecotInstance, stack: Stack, ssl: PlacedSetting): Iterable<Contradiction> {
  for (const placed of ownSettings(dovecot, stack, 'ssl')) {
    const { item, document, around } = placed
    const section = around[around.length - 1]
    if (section?.type.text !== 'inet_listener' || !/^yes$/i.test(plainValue(item) ?? '')) continue
    if (dovecot.settingOf(section, 'port')?.decoded === '0') continue
    yield { source: document.source, range: valueRange(item), kind: 'listener', ssl }
  }
}

const SWITCHES: Readonly<Record<string, string>> = { disable_plaintext_auth: 'no', auth_allow_cleartext: 'yes' }

function* clearLogins(dovecot: DovecotInstance, stack: Stack, ssl: PlacedSetting): Iterable<Contradiction> {
  for (const placed of ownSettings(dovecot, stack, ...Object.keys(SWITCHES))) {
    const { item, document, around } = placed
    if (isForSomeClients(placed) || around.length > 0) continue
    if (plainValue(item)?.toLowerCase() === SWITCHES[item.name.text])
      yield { source: document.source, range: valueRange(item), kind: 'cleartext', ssl }
  }
}
