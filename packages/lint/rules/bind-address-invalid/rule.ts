/** Source addresses of the SMTP client that are no address of their family. */

import { parseAddress } from '@mailcfg/grammars'
import { defineRule, type Found } from '../../src/rule.ts'
import { typedValue } from '../../src/typed-values.ts'

interface BadAddress extends Found {
  readonly name: string
  readonly text: string
  readonly other: boolean
}

export const rule = defineRule<'parameter', BadAddress>({
  id: 'bind-address-invalid',
  summary: 'The source address of the client is one address, in numbers.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'parameter',
    names: ['smtp_bind_address', 'smtp_bind_address6', 'lmtp_bind_address', 'lmtp_bind_address6'],
  },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined || value.text === '') return
    const name = setting.name.text
    const address = parseAddress(value.text.replace(/^\[(?:ipv6:)?(.*)\]$/i, '$1'))
    const family = name.endsWith('6') ? 6 : 4
    if (address?.family === family) return
    yield { source: value.source, range: value.range, name, text: value.text, other: address !== undefined }
  },
  describe({ name, text, other }) {
    const six = name.endsWith('6')
    return {
      what: `"${text}" is no ${six ? 'IPv6' : 'IPv4'} address for ${name}.`,
      why: `The client stops with a fatal error before each connection over IPv${six ? 6 : 4}, so the mail stays in the queue.`,
      help: other
        ? `Set ${six ? name.slice(0, -1) : `${name}6`} to it.`
        : `Write one ${six ? 'IPv6' : 'IPv4'} address of this server, in numbers.`,
    }
  },
})
