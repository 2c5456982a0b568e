/** permit_sasl_authenticated where nobody can log in. */

import { anyAuth } from '@mailcfg/model'
import { itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { unique } from '../../src/setting-edits.ts'

export const rule = defineRule<'postfix', Found>({
  id: 'sasl-permit-without-enable',
  summary: 'Users who log in are permitted, but nobody can log in.',
  severity: 'hint',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!postfix.main || anyAuth(postfix) !== false) return
    const places = [...itemsOf(postfix)].filter(({ item }) => item.name === 'permit_sasl_authenticated')
    yield* unique(places.map(({ place }) => ({ source: place.setting.source, range: place.range })))
  },
  describe() {
    return {
      what: 'permit_sasl_authenticated never matches: no service has logins on.',
      why: 'It does no harm, and many distributions ship it; but users cannot send from outside.',
      help: 'If users shall log in, set smtpd_sasl_auth_enable=yes for the submission service.',
    }
  },
})
