/** A way of checking passwords that Cyrus SASL does not have. */

import { cyrusOption, suggest } from '@mailcfg/knowledge'
import { cyrusWords, isTemplated, smtpdConfOf } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface UnknownMethod extends Found {
  readonly name: string
  readonly glued: boolean
}

const METHODS = cyrusOption('pwcheck_method')?.values ?? []

export const rule = defineRule<'assignment', UnknownMethod>({
  id: 'cyrus-pwcheck-unknown',
  summary: 'Cyrus SASL does not have the password check that is named.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['smtpd.conf'] },
  *check(entry, { document }) {
    const conf = entry.name.text.toLowerCase() === 'pwcheck_method' ? smtpdConfOf(document) : undefined
    for (const word of conf && !isTemplated(entry.value.text) ? cyrusWords(conf, entry) : []) {
      // Commas and quotes are the business of cyrus-list-separator.
      if (/^[\w,;"'-]*[,;"'][\w,;"'-]*$/.test(word.text)) continue
      const name = /^[\w-]*/.exec(word.text)?.[0] ?? ''
      if (METHODS.includes(word.text.toLowerCase()) || /^auxprop-/i.test(name) || name === '') continue
      const { source, range } = word
      const glued = word.text !== name
      yield { source, range: { start: range.start, end: range.start + name.length }, name, glued }
      // What follows a lost line end belongs to other options.
      if (glued) return
    }
  },
  describe({ name, glued, source, range }) {
    const nearest = glued ? undefined : suggest(name, METHODS)[0]
    return {
      what: glued
        ? `${name} is no way to check passwords; is a line end missing here?`
        : `Cyrus SASL cannot check passwords with ${name}.`,
      why: 'The log says "unknown password verifier(s)", and every login fails.',
      help: /^(?:pam|shadow|ldap)$/i.test(name)
        ? `Write saslauthd, and start that daemon with -a ${name.toLowerCase()}.`
        : 'The checks are auxprop (sasldb, SQL, LDAP), saslauthd and authdaemond.',
      fixes: nearest ? [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] : [],
    }
  },
})
