/** The way in which saslauthd checks passwords: one word, and one that it has. */

import { saslauthdMechanism, saslauthdMechanisms, suggest } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { decodedRanges } from '../../src/decoded-ranges.ts'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'

interface BadMechanism extends Found {
  readonly text: string
  readonly fault: 'unknown' | 'several' | 'gone'
}

export const rule = defineRule<'assignment', BadMechanism>({
  id: 'saslauthd-mechanism',
  summary: 'The daemon saslauthd does not start with this way of checking passwords.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', names: ['MECHANISMS', 'MECH'], languages: ['saslauthd'] },
  *check(entry, { document }) {
    const { decoded } = entry
    if (!isAssignments(document) || isTemplated(decoded) || decoded.includes('$')) return
    const words = [...decoded.matchAll(/[^\s,]+/g)]
    const rangeOf = decodedRanges(document, entry)
    for (const [index, { 0: text, index: at }] of words.entries()) {
      const known = saslauthdMechanism(text)
      const fault = !known
        ? 'unknown'
        : index > 0
          ? 'several'
          : known.debian12 || text === 'httpform'
            ? undefined
            : 'gone'
      if (fault) yield { source: document.source, range: rangeOf(at, at + text.length), text, fault }
    }
  },
  describe({ text, fault, source, range }) {
    const names = saslauthdMechanisms().map(({ name }) => name)
    const nearest = fault === 'unknown' ? suggest(text, names)[0] : undefined
    return {
      what:
        fault === 'unknown'
          ? `saslauthd has no way "${text}" to check passwords.`
          : fault === 'several'
            ? 'saslauthd takes one way to check passwords, not several.'
            : `Today's packages of saslauthd do not have "${text}".`,
      why: 'The daemon ends at once with "unknown authentication mechanism"; Postfix then logs "cannot connect to saslauthd server", and nobody can log in.',
      ...(fault === 'gone' ? { severity: 'warning' } : {}),
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
        : { help: fault === 'several' ? 'Keep one of them.' : 'Write pam, shadow, ldap, rimap or sasldb.' }),
    }
  },
})
