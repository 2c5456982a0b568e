/** Networks of containers in mynetworks, where strangers may seem to come from. */

import type { NetworkItem } from '@mailcfg/grammars'
import type { PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { networksIn } from '../../src/trusted-networks.ts'

interface Gateway extends Found {
  readonly text: string
  /** Whether Postfix itself runs in a container. */
  readonly inside: boolean
}

export const rule = defineRule<'parameter', Gateway>({
  id: 'mynetworks-container-gateway',
  summary: '`mynetworks` holds the gateway of a container network, from which the world may seem to come.',
  severity: 'warning',
  impact: 'open-relay',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'parameter', names: ['mynetworks'] },
  *check(setting, { postfix }) {
    for (const item of networksIn(setting, postfix)) {
      if (item.negated || !isContainerNetwork(item)) continue
      const { start, end } = item.patternRange
      const inside = postfix !== undefined && runsInContainer(postfix)
      yield foundIn(setting.source, setting.value, start, end, { text: item.pattern, inside })
    }
  },
  describe: ({ text, inside }) => ({
    what: `${text} holds the gateway of a container network.`,
    why: inside
      ? 'Where the container engine forwards a port by a proxy of its own, or hides IPv6 behind IPv4, every client of the world comes from the gateway, and all of them may relay.'
      : 'If Postfix runs in a container itself, every client of the world may seem to come from the gateway, and all of them may relay then.',
    help: 'Let the other containers log in, or list their own fixed addresses.',
    ...(inside ? {} : { severity: 'info', impact: 'insecure' }),
  }),
})

/** The networks that Docker makes by itself, whole, and their gateways: 172.17.0.0/16 to 172.31.0.0/16. */
function isContainerNetwork({ network, pattern }: NetworkItem): boolean {
  const { family, prefix, problem } = network ?? {}
  if (family !== 4 || prefix === undefined || problem !== undefined) return false
  const [, second = '', rest = ''] = /^172\.([0-9]+)\.([0-9.]+)(?:\/[0-9]+)?$/.exec(pattern) ?? []
  if (Number(second) < 17 || Number(second) > 31) return false
  return prefix === 16 || (prefix === 32 && rest === '0.1')
}

/** Images write their log to the standard output; other servers have no use for that. */
function runsInContainer(postfix: PostfixInstance): boolean {
  const { text, known } = postfix.value('maillog_file')
  return known && /^\/dev\/std(?:out|err)$/.test(text.trim())
}
