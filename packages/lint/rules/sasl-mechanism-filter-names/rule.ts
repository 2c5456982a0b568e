/** A list of SASL mechanisms with names of files instead of mechanisms. */

import { parseList } from '@mailcfg/grammars'
import { cyrusMechanism, cyrusMechanisms, suggest } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface WrongName extends Found {
  readonly name: string
  readonly meant: string
}

export const rule = defineRule<'parameter', WrongName>({
  id: 'sasl-mechanism-filter-names',
  summary: 'The list holds a word that is the name of no SASL mechanism.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'parameter',
    names: ['smtp_sasl_mechanism_filter', 'lmtp_sasl_mechanism_filter', 'smtpd_sasl_mechanism_filter'],
  },
  *check({ source, value }) {
    if (isTemplated(value.text)) return
    for (const word of parseList(value.text).items) {
      const name = word.text.replace(/^!+/, '')
      if (/[:/$#]/.test(name) || cyrusMechanism(name)) continue
      const meant = meantBy(name)
      if (meant) yield foundIn(source, value, word.end - name.length, word.end, { name, meant })
    }
  },
  describe({ name, meant, source, range }) {
    return {
      what: `${name} is no SASL mechanism; did you mean ${meant}?`,
      why: 'The words are compared with what the other side announces. A word that is never announced lets nothing through, and the login fails for want of a mechanism.',
      fixes: [replaceFix(`Write ${meant}`, 'review', source, range, meant)],
    }
  },
})

/** Mechanisms that the knowledge of Cyrus SASL does not have, but servers do. */
const OTHERS = ['XOAUTH2', 'OAUTHBEARER', 'SCRAM-SHA-1-PLUS', 'SCRAM-SHA-256-PLUS', 'GS2-KRB5', 'GS2-IAKERB']

function meantBy(name: string): string | undefined {
  const upper = name.toUpperCase()
  if (OTHERS.includes(upper)) return undefined
  const known = [...cyrusMechanisms().map((mechanism) => mechanism.name), ...OTHERS]
  const plain = (text: string) => text.replace(/[-_]/g, '').toUpperCase()
  return known.find((mechanism) => plain(mechanism) === plain(name)) ?? suggest(upper, known)[0]
}
