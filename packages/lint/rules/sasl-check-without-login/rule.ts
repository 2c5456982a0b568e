/** Checks of logins on servers where nobody can log in. */

import { isBlank, type PostfixInstance, type Service } from '@mailcfg/model'
import { foundAt, listsOf, loginsOn } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface NoLogin extends Found {
  readonly name: string
}

export const rule = defineRule<'postfix', NoLogin>({
  id: 'sasl-check-without-login',
  summary: 'Checks of logins are left out where logins are off.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!postfix.main || !postfix.master) return
    const found = new Map<string, NoLogin | undefined>()
    for (const list of listsOf(postfix)) {
      const off = loginsOn(postfix, list.service) === false
      for (const { name, place } of list.items) {
        if (!place || !isCheck(name, postfix, list.service)) continue
        const key = `${place.setting.source.uri} ${place.range.start}`
        if (!off) found.set(key, undefined)
        else if (!found.has(key)) found.set(key, foundAt(place, { name }))
      }
    }
    for (const finding of found.values()) if (finding) yield finding
  },
  describe({ name }) {
    return {
      what: `${name} is left out: logins are off.`,
      why: 'smtpd logs "ignored: no SASL support" for each message. Own addresses as senders of mail from outside are not refused by it.',
      help: 'Set smtpd_sasl_auth_enable = yes for the service, or delete the check. Against strangers with own sender addresses, check_sender_access with a table of the own domains works without logins.',
    }
  },
})

/** A check of senders without a table of their owners does nothing anyway, and another rule says so. */
function isCheck(name: string, postfix: PostfixInstance, service: Service | undefined): boolean {
  if (name === 'check_sasl_access') return true
  return name.endsWith('sender_login_mismatch') && !isBlank(postfix, 'smtpd_sender_login_maps', service)
}
