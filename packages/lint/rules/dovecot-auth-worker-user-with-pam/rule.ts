/** The worker that asks PAM runs as a user who may not read the passwords. */

import type { Label } from '@mailcfg/core'
import { driversOf, plainValue, sectionOf, valueRange } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface WorkerUser extends Found {
  readonly user: string
  readonly driver: string
  readonly place: Label
}

export const rule = defineRule<'dovecot', WorkerUser>({
  id: 'dovecot-auth-worker-user-with-pam',
  summary: 'The auth worker gives up root, which PAM and shadow need.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    const needs = driversOf(dovecot, 'passdb').find(({ driver }) => driver === 'pam' || driver === 'shadow')
    if (needs === undefined) return
    for (const placed of ownSettings(dovecot, stack, 'user')) {
      const section = sectionOf(placed)
      if (section?.type.text !== 'service' || section.name?.text !== 'auth-worker') continue
      const user = plainValue(placed.item)
      if (!user || user === 'root') continue
      const place = { source: needs.source, range: needs.range, message: 'needs root' }
      yield { source: placed.document.source, range: valueRange(placed.item), user, driver: needs.driver, place }
    }
  },
  describe({ user, driver, place }) {
    return {
      what: `The auth worker runs as ${user}, so the ${driver} passdb cannot read /etc/shadow.`,
      why: 'Logins of system accounts fail, each after the delay of PAM.',
      help: 'Leave user out (the worker is root by default), or take the passdb of the system accounts out.',
      related: [place],
    }
  },
})
