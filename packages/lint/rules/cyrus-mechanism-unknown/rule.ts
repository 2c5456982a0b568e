/** Words of mech_list that are no mechanism of Cyrus SASL. */

import { cyrusMechanism, cyrusMechanisms, suggest } from '@mailcfg/knowledge'
import { cyrusWords, isTemplated, smtpdConfOf } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Unknown extends Found {
  readonly name: string
}

export const rule = defineRule<'assignment', Unknown>({
  id: 'cyrus-mechanism-unknown',
  summary: 'No plugin of Cyrus SASL has a mechanism of this name.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['smtpd.conf'] },
  *check(entry, { document }) {
    const conf = entry.name.text.toLowerCase() === 'mech_list' ? smtpdConfOf(document) : undefined
    for (const { source, range, text } of conf && !isTemplated(entry.value.text) ? cyrusWords(conf, entry) : []) {
      // Separators and quotes are a matter of another rule; what stands after a lost line end, too.
      if (!/^[\w-]+$/.test(text)) return
      const name = text.toUpperCase()
      const known = cyrusMechanism(name.replace(/-PLUS$/, '')) ?? /^(?:GS2-|OAUTH|XOAUTH2$|ECDSA-|SAML20)/.exec(name)
      if (!known) yield { source, range, name: text }
    }
  },
  describe({ name, source, range }) {
    const names = cyrusMechanisms().map((mechanism) => mechanism.name)
    const nearest = suggest(name.replaceAll('_', '-'), names)[0] ?? names.find((one) => letters(one) === letters(name))
    return {
      what: `${name} is no mechanism of Cyrus SASL${nearest ? `; did you mean ${nearest}?` : '.'}`,
      why: 'The library leaves the word out without a message; when no other is left, smtpd stops with "no SASL authentication mechanisms".',
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
        : { help: 'Write PLAIN LOGIN, or a mechanism whose plugin is installed.' }),
    }
  },
})

/** Plugin files are called as mechanisms without their hyphens. */
function letters(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
