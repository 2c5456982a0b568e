/** Operators of cipher lists in lists of ciphers to be left out. */

import { postfixParameters } from '@mailcfg/knowledge'
import { atLeast } from '../../src/releases.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { placeIn, typedValue } from '../../src/typed-values.ts'

interface Operator extends Found {
  readonly word: string
  readonly name: string
  readonly literal: boolean
}

export const rule = defineRule<'parameter', Operator>({
  id: 'tls-exclude-ciphers-operator',
  summary: 'Lists of ciphers to exclude hold names without signs in front.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'parameter',
    names: postfixParameters().flatMap(({ name }) => (name.endsWith('_exclude_ciphers') ? [name] : [])),
  },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined || !atLeast(postfix?.versions.postfix, '3.4')) return
    for (const { 0: word, index } of value.text.matchAll(/[^\s,:]+/g)) {
      if (!/^[!+\-@]/.test(word)) continue
      const range = placeIn(value, index, index + word.length)
      yield { source: value.source, range, word, name: setting.name.text, literal: value.literal }
    }
  },
  describe({ word, name, literal, source, range }) {
    const bare = word.replace(/^[!-]+/, '')
    const isClient = /^(?:smtp|lmtp|tlsproxy_client)_/.test(name)
    return {
      what: `${name} takes names only, so "${word}" is none.`,
      why: isClient
        ? 'Each TLS handshake fails with "invalid unary": mail goes in the clear, or waits where TLS is demanded.'
        : 'Each TLS handshake fails with "invalid unary" in the log: clients that use TLS cannot deliver, and users cannot log in.',
      ...(isClient ? {} : { impact: 'rejects-mail' as const }),
      help: 'Write the names of what is to be left out; the parameter puts the "!" in front.',
      fixes:
        literal && bare !== '' && /^\w/.test(bare) ? [replaceFix(`Write ${bare}`, 'safe', source, range, bare)] : [],
    }
  },
})
