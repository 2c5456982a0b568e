/** Ciphers that cannot encrypt session tickets. */

import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { typedValue } from '../../src/typed-values.ts'

interface BadCipher extends Found {
  readonly text: string
  readonly literal: boolean
}

export const rule = defineRule<'parameter', BadCipher>({
  id: 'tls-ticket-cipher-invalid',
  summary: 'Session tickets are encrypted with a cipher of 128 to 256 bits in CBC mode.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['tls_session_ticket_cipher'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined || value.text === '' || CIPHERS.test(value.text)) return
    yield { source: value.source, range: value.range, text: value.text, literal: value.literal }
  },
  describe({ text, literal, source, range }) {
    return {
      what: `Session tickets cannot be encrypted with ${text}.`,
      why: 'Postfix logs "invalid value … session tickets disabled": clients that come again negotiate TLS anew.',
      help: 'Write aes-256-cbc, or nothing to switch tickets off.',
      fixes: literal ? [replaceFix('Write aes-256-cbc', 'review', source, range, 'aes-256-cbc')] : [],
    }
  },
})

/** Names of OpenSSL for ciphers with blocks of 16 bytes in CBC mode, which is meant where no mode is named. */
const CIPHERS = /^(?:(?:aes|aria|camellia)-?(?:128|192|256)(?:-cbc)?|(?:seed|sm4)(?:-cbc)?)$/i
