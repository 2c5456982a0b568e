/** A default password scheme that is no protection when the database leaks. */

import type { Range } from '@mailcfg/core'
import { type BlockItem, blockItems, type Document, isTemplated, plainValue, valueRange } from '@mailcfg/model'
import { chosenBy } from '../../src/chosen-lines.ts'
import { wordsOf } from '../../src/dovecot-settings.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface WeakScheme extends Found {
  readonly scheme: string
}

const CLEAR = /^(?:PLAIN|CLEAR|CLEARTEXT|PLAIN-TRUNC)$/
const WEAK =
  /^(?:MD5|MD5-CRYPT|PLAIN-MD4|PLAIN-MD5|LDAP-MD5|SMD5|DES-CRYPT|SHA|SHA1|SSHA|LANMAN|NTLM|RPA|HMAC-MD5|CRAM-MD5|DIGEST-MD5)$/
const NAMES = /^(?:default_pass_scheme|(?:passdb_)?default_password_scheme)$/

export const rule = defineRule<'document', WeakScheme>({
  id: 'dovecot-weak-password-scheme',
  summary: 'The default password scheme is weak.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'document', languages: ['dovecot-sql', 'dovecot', 'dovecot24'] },
  *check(document) {
    for (const { text, range } of schemesOf(document)) {
      const scheme = text.toUpperCase().replace(/\.(?:HEX|B64|BASE64)$/, '')
      if (CLEAR.test(scheme) || WEAK.test(scheme) || scheme === 'CRYPT')
        yield { source: document.source, range, scheme }
    }
  },
  describe({ scheme }) {
    if (scheme === 'CRYPT') {
      return {
        what: 'CRYPT takes old DES and MD5 hashes, too.',
        why: 'The prefix of each hash decides; those without one are DES, of which only eight characters count.',
        help: 'Name the scheme that your hashes have, such as SHA512-CRYPT for $6$ or BLF-CRYPT for $2y$.',
        severity: 'info',
      }
    }
    return {
      what: CLEAR.test(scheme)
        ? `${scheme} means that the passwords are stored as they are.`
        : `${scheme} hashes are broken within seconds.`,
      why: 'Whoever reads the table once, by a backup or a hole in a web page, has the passwords of all users.',
      help: 'Store new passwords with ARGON2ID, BLF-CRYPT or SHA512-CRYPT; hashes with a {SCHEME} in front may stay until they are changed.',
    }
  },
})

const likely = chosenBy(
  (item: BlockItem) => item.kind === 'setting' && (NAMES.test(item.name.text) || item.name.text === 'args'),
)

function* schemesOf(document: Document): Iterable<{ text: string; range: Range }> {
  if (document.shape === 'assignments') {
    for (const { name, value, decoded } of document.entries) {
      if (NAMES.test(name.text) && !isTemplated(decoded)) yield { text: decoded, range: value.range }
    }
  }
  if (document.shape !== 'blocks') return
  for (const item of likely(blockItems(document))) {
    if (item.kind !== 'setting') continue
    if (NAMES.test(item.name.text)) {
      const text = plainValue(item)
      if (text !== undefined) yield { text, range: valueRange(item) }
    } else if (item.name.text === 'args' && item.parent?.type.text === 'passdb') {
      for (const { text, range } of wordsOf(item)) {
        const match = /^scheme=(.+)$/.exec(text)
        if (match) yield { text: match[1] as string, range: { start: range.start + 7, end: range.end } }
      }
    }
  }
}
