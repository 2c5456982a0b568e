/** `login_trusted_networks` with addresses of strangers. */

import { plainValue } from '@mailcfg/model'
import { ownSettings, wordsOf } from '../../src/dovecot-settings.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface WideNetwork extends Found {
  readonly text: string
  readonly everybody: boolean
}

/** Blocks that the Internet does not route. */
const PRIVATE =
  /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|fd|fc|fe[89ab])/i

export const rule = defineRule<'dovecot', WideNetwork>({
  id: 'dovecot-trusted-networks-wide',
  summary: 'The networks of login_trusted_networks hold strangers.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    for (const { item, document } of ownSettings(dovecot, stack, 'login_trusted_networks')) {
      if (plainValue(item) === undefined) continue
      for (const { text, range } of wordsOf(item, /[^\s,]+/g)) {
        const match = /^\[?([\da-f.:]+)\]?\/(\d+)$/i.exec(text)
        if (match === null) continue
        const bits = Number(match[2])
        const address = match[1] as string
        const wide = !PRIVATE.test(address) && bits < (address.includes(':') ? 32 : 16)
        if (bits === 0 || wide) yield { source: document.source, range, text, everybody: bits === 0 }
      }
    }
  },
  describe({ text, everybody }) {
    return {
      what: everybody ? `${text} makes everybody a trusted peer.` : `${text} trusts a large part of the Internet.`,
      why: 'Trusted peers log in with plain passwords without TLS, and may claim any client address, so that logs and limits by address mean nothing.',
      help: 'Name only the hosts of your own proxies and webmail servers.',
      ...(everybody ? {} : { severity: 'warning' as const }),
    }
  },
})
