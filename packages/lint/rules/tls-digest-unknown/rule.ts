/** Digests for fingerprints of certificates that OpenSSL does not have. */

import { postfixParameters, suggest } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { atValue } from '../../src/setting-edits.ts'
import { isEffective } from '../../src/settings.ts'
import { DIGESTS, digestLength } from '../../src/tls-digests.ts'

interface UnknownDigest extends Found {
  readonly digest: string
  /** What is missing in tls_dane_digests: a number for a digest that has none of its own in TLSA records. */
  readonly lacks: 'digest' | 'number'
  readonly dane: boolean
}

const DANE = 'tls_dane_digests'

export const rule = defineRule<'parameter', UnknownDigest>({
  id: 'tls-digest-unknown',
  summary: 'The digest for fingerprints is one that OpenSSL has.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'parameter',
    names: postfixParameters().flatMap(({ name, kind }) => (kind === 'digest-name' || name === DANE ? [name] : [])),
  },
  *check(setting, { postfix }) {
    if (!postfix || !isEffective(setting, postfix)) return
    if (setting.name.text === DANE) {
      yield* inDaneList(setting)
      return
    }
    const { text, known } = postfix.expand(setting.value.text, setting.service)
    const digest = text.trim()
    if (known && digest !== '' && digestLength(digest) === undefined)
      yield { ...atValue(setting), digest, lacks: 'digest', dane: false }
  },
  describe({ digest, lacks, dane, source, range }) {
    const [nearest] = lacks === 'number' ? [] : suggest(digest.toLowerCase(), DIGESTS)
    return {
      what: lacks === 'number' ? `${digest} has no number of its own in TLSA records.` : `${digest} is no digest.`,
      why: dane
        ? 'Postfix logs a warning and does without DANE: mail at the level dane goes out unverified, at dane-only it waits.'
        : 'Postfix logs "digest algorithm not found: disabling TLS support", and goes on without TLS.',
      help:
        lacks === 'number'
          ? `Write ${digest}=3 with the number that the records use, or leave it out: sha512 sha256 is all that is in use.`
          : dane
            ? 'Write sha512 sha256, the default.'
            : 'Write sha256, the default from compatibility level 3.6 on.',
      fixes: nearest ? [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] : [],
    }
  },
})

/** Items are `name` or `name=number`; only two digests have a number without being told (src/tls/tls_dane.c). */
function* inDaneList({ source, value }: ParameterSetting): Iterable<UnknownDigest> {
  for (const match of value.text.matchAll(/[^\s,]+/g)) {
    const [item] = match
    const [digest = '', number] = item.split('=')
    if (item.includes('$') || isTemplated(item)) continue
    const isKnown = digestLength(digest) !== undefined
    if (isKnown && (number !== undefined || /^sha(?:256|512)$/i.test(digest))) continue
    const lacks = isKnown ? ('number' as const) : ('digest' as const)
    yield foundIn(source, value, match.index, match.index + digest.length, { digest, lacks, dane: true })
  }
}
