/** Mechanisms that have been withdrawn. */

import { cyrusList, smtpdConfOf } from '@mailcfg/model'
import { impossibleMechanisms } from '../../src/cyrus.ts'
import { removeItemFix } from '../../src/list-edits.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Obsolete extends Found {
  readonly name: string
}

const OBSOLETE = new Set(['DIGEST-MD5', 'NTLM', 'KERBEROS_V4'])

export const rule = defineRule<'document', Obsolete>({
  id: 'cyrus-obsolete-mechanism',
  summary: 'A login mechanism is offered that has been withdrawn.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['smtpd.conf'] },
  *check(document) {
    const conf = smtpdConfOf(document)
    if (!conf) return
    // What cannot work at all is another rule's finding.
    const impossible = new Set(impossibleMechanisms(conf).words.map(({ range }) => range.start))
    for (const { source, range, text } of cyrusList(conf, 'mech_list')) {
      if (OBSOLETE.has(text.toUpperCase()) && !impossible.has(range.start)) yield { source, range, name: text }
    }
  },
  describe({ name, source, range }) {
    return {
      what: `${name} is obsolete.`,
      why:
        name.toUpperCase() === 'DIGEST-MD5'
          ? 'RFC 6331 withdrew it: it is weak, works badly between programs, and forces you to store clear passwords.'
          : 'It is broken or out of use, and forces you to keep secrets for it.',
      fixes: [removeItemFix(`Take ${name} out of mech_list`, 'review', source, range)],
    }
  },
})
