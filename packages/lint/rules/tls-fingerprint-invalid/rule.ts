/** Fingerprints that no certificate can have. */

import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'
import { DIGESTS, digestLength } from '../../src/tls-digests.ts'

interface BadFingerprint extends Found {
  readonly word: string
  readonly bytes: number | undefined
  readonly digest: string
  readonly wanted: number
}

export const rule = defineRule<'parameter', BadFingerprint>({
  id: 'tls-fingerprint-invalid',
  summary: 'A fingerprint has the form and the length of the digest.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtp_tls_fingerprint_cert_match', 'lmtp_tls_fingerprint_cert_match'] },
  *check(setting, { postfix }) {
    const { value, source, service } = setting
    if (!postfix || !isEffective(setting, postfix) || isTemplated(value.text) || value.text.includes('$')) return
    const digest = postfix.value(`${setting.name.text.slice(0, 4)}_tls_fingerprint_digest`, service)
    const wanted = digest.known ? digestLength(digest.text.trim()) : undefined
    for (const match of value.text.matchAll(/[^\s,|]+/g)) {
      const [word] = match
      const bytes = /^[0-9a-f]{2}(?::[0-9a-f]{2})*$/i.test(word) ? (word.length + 1) / 3 : undefined
      if (bytes !== undefined && (wanted === undefined || bytes === wanted)) continue
      const end = match.index + word.length
      yield foundIn(source, value, match.index, end, { word, bytes, digest: digest.text.trim(), wanted: wanted ?? 0 })
    }
  },
  describe({ bytes, digest, wanted }) {
    const made = DIGESTS.filter((name) => digestLength(name) === bytes && /^(?:md5|sha\d+)$/.test(name))
    return {
      what:
        bytes === undefined
          ? 'This is no fingerprint: it has the form AA:BB:CC.'
          : `This fingerprint has ${bytes} bytes${made[0] ? `, as those of ${made[0]}` : ''}; those of ${digest} have ${wanted}.`,
      why: 'No certificate is ever equal to it, so mail at the level fingerprint stays in the queue with "Server certificate not verified".',
      help: `Take it from openssl x509 -noout -fingerprint -${digest || 'sha256'}.`,
    }
  },
})
