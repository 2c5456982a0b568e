/** Fallback relays of the LMTP client, which it has no use for when it delivers to a socket. */

import { postfixParameter } from '@mailcfg/knowledge'
import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName, atValue } from '../../src/setting-edits.ts'

interface Unused extends Found {
  readonly transport: ParameterSetting
}

export const rule = defineRule<'postfix', Unused>({
  id: 'lmtp-fallback-relay-unused',
  summary: 'The LMTP client has no fallback for mail that goes to a socket.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const { text, known, setting } = postfix.value('lmtp_fallback_relay')
    if (!setting || !known || text.trim() === '') return
    const transports = lmtpTransports(postfix)
    const transport = transports.find(({ value }) => /^lmtp:unix:/.test(value.text))
    if (transport && !transports.some(({ value }) => /^lmtp:(?!unix:)/.test(value.text)))
      yield { ...atName(setting), transport }
  },
  describe({ transport }) {
    return {
      what: `lmtp_fallback_relay has no effect on mail by ${transport.name.text}.`,
      why: 'The client logs a warning for each message and waits for the socket: there is no other host to go to.',
      help: 'Delete the line, or deliver over TCP: lmtp:inet:host:port.',
      related: [{ ...atValue(transport), message: 'a socket' }],
    }
  },
})

function lmtpTransports(postfix: PostfixInstance): ParameterSetting[] {
  return postfix.mainSettings.filter(
    ({ name, value }) => postfixParameter(name.text)?.kind === 'transport' && value.text.startsWith('lmtp:'),
  )
}
