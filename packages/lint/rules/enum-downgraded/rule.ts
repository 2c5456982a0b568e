/** A word that Postfix accepts and then replaces by another. */

import { enumWords, memberOf } from '../../src/enum-values.ts'
import { atLeast } from '../../src/releases.ts'
import { defineRule, replaceFix } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

interface Replaced extends TypedValue {
  readonly instead: 'encrypt' | 'medium'
}

export const rule = defineRule<'parameter', Replaced>({
  id: 'enum-downgraded',
  summary: 'Postfix accepts the word and uses another one in its place.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined || enumWords(value)?.length !== 1) return
    const note = memberOf(value.text, value)?.note ?? ''
    if (note.includes('treated as encrypt')) yield { ...value, instead: 'encrypt' }
    if (note.includes('same as medium') && atLeast(postfix?.release.oldest, '3.8'))
      yield { ...value, instead: 'medium' }
  },
  describe({ setting, text, instead, literal, source, range }) {
    const name = setting.name.text
    const level = instead === 'encrypt'
    return {
      what: `${name} = ${text} counts as ${instead}.`,
      why: level
        ? 'The server cannot verify names of its clients: it logs "unsupported TLS level" and only demands encryption.'
        : 'From Postfix 3.8 on this grade is the same as medium.',
      ...(level ? { impact: 'insecure' } : {}),
      help: level
        ? 'Write encrypt; to let clients in by their certificates, use smtpd_tls_ask_ccert and permit_tls_clientcerts.'
        : 'Write medium.',
      fixes: literal ? [replaceFix(`Write ${instead}`, 'review', source, range, instead)] : [],
    }
  },
})
