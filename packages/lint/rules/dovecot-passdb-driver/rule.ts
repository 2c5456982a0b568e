/** A passdb or userdb of 2.0 to 2.3 without a driver, or with one that does not exist. */

import { suggest } from '@mailcfg/knowledge'
import { plainValue, valueRange } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface BadDriver extends Found {
  readonly type: string
  /** `undefined`: there is none at all. */
  readonly driver: string | undefined
}

const BOTH = ['checkpassword', 'dict', 'ldap', 'lua', 'passwd', 'passwd-file', 'sql', 'static', 'vpopmail']
const DRIVERS: Readonly<Record<string, readonly string[]>> = {
  passdb: [...BOTH, 'bsdauth', 'imap', 'oauth2', 'pam', 'shadow', 'sia'],
  userdb: [...BOTH, 'nss', 'prefetch'],
}

export const rule = defineRule<'dovecot', BadDriver>({
  id: 'dovecot-passdb-driver',
  summary: 'A passdb or userdb has no driver, or one that Dovecot does not know.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (dovecot.dialect !== '2.0-2.3') return
    for (const type of ['passdb', 'userdb']) {
      for (const placed of dovecot.sections(type)) {
        const { item, document } = placed
        if (stack.dovecotOf(document) !== dovecot || item.recovered || item.parent?.type.text === 'auth') continue
        const set = dovecot.settingsOf(item).findLast((one) => one.item.name.text === 'driver')
        const driver = set ? plainValue(set.item) : undefined
        if (set === undefined) {
          const open = item.items.some(({ kind }) => kind === 'include')
          if (!open) yield { source: document.source, range: item.type.range, type, driver: undefined }
        } else if (driver !== undefined && !DRIVERS[type]?.includes(driver)) {
          yield { source: set.document.source, range: valueRange(set.item), type, driver }
        }
      }
    }
  },
  describe({ source, range, type, driver }) {
    if (driver === undefined) {
      return {
        what: `This ${type} has no driver.`,
        why: 'Dovecot does not start without it.',
        help: 'Write driver = sql, or the one that your accounts are in.',
        impact: 'wont-start',
      }
    }
    const [near] = suggest(driver, DRIVERS[type] ?? [])
    return {
      what: `${driver === '' ? 'The empty word' : driver} is no driver of a ${type}.`,
      why: `The auth process stops with "Unknown ${type} driver" at the first login, and then at each one.`,
      ...(near
        ? { fixes: [replaceFix(`Write ${near}`, 'review', source, range, near)] }
        : { help: `Dovecot knows ${DRIVERS[type]?.join(', ')}.` }),
    }
  },
})
