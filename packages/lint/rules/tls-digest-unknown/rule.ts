/** Digests for fingerprints of certificates that OpenSSL does not have. */

import { postfixParameters, suggest } from '@mailcfg/knowledge'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { atValue } from '../../src/setting-edits.ts'
import { isEffective } from '../../src/settings.ts'
import { DIGESTS, digestLength } from '../../src/tls-digests.ts'

interface UnknownDigest extends Found {
  readonly digest: string
}

export const rule = defineRule<'parameter', UnknownDigest>({
  id: 'tls-digest-unknown',
  summary: 'The digest for fingerprints is one that OpenSSL has.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'parameter',
    names: postfixParameters().flatMap(({ name, kind }) => (kind === 'digest-name' ? [name] : [])),
  },
  *check(setting, { postfix }) {
    if (!postfix || !isEffective(setting, postfix)) return
    const { text, known } = postfix.expand(setting.value.text, setting.service)
    const digest = text.trim()
    if (known && digest !== '' && digestLength(digest) === undefined) yield { ...atValue(setting), digest }
  },
  describe({ digest, source, range }) {
    const [nearest] = suggest(digest.toLowerCase(), DIGESTS)
    return {
      what: `${digest} is no digest.`,
      why: 'Postfix logs "digest algorithm not found: disabling TLS support", and goes on without TLS.',
      help: 'Write sha256, the default from compatibility level 3.6 on.',
      fixes: nearest ? [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] : [],
    }
  },
})
