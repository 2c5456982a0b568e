/** The level fingerprint for all destinations, and no fingerprint to compare with. */

import { isBlank, type PostfixInstance } from '@mailcfg/model'
import { servicesRunning } from '../../src/effective-numbers.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atValue, unique } from '../../src/setting-edits.ts'

interface NoFingerprint extends Found {
  readonly list: string
}

export const rule = defineRule<'postfix', NoFingerprint>({
  id: 'tls-fingerprint-without-list',
  summary: 'Certificates must have a known fingerprint, but none is known.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main) yield* unique([...unmatched('smtp', postfix), ...unmatched('lmtp', postfix)])
  },
  describe({ list }) {
    return {
      what: `Level fingerprint needs ${list}.`,
      why: 'All mail without a policy of its own stays in the queue with "client TLS configuration problem".',
      help: `List the fingerprints in ${list}, or write encrypt here and keep fingerprint for single destinations in smtp_tls_policy_maps.`,
    }
  },
})

function* unmatched(side: 'smtp' | 'lmtp', postfix: PostfixInstance): Iterable<NoFingerprint> {
  const list = `${side}_tls_fingerprint_cert_match`
  for (const client of servicesRunning(side, postfix)) {
    const { text, known, setting } = postfix.value(`${side}_tls_security_level`, client)
    if (!setting || !known || text.trim().toLowerCase() !== 'fingerprint') continue
    if (isBlank(postfix, list, client)) yield { ...atValue(setting), list }
  }
}
