/** Blocks of mynetworks that hold more hosts than the administrator is likely to know. */

import type { Impact, Severity } from '@mailcfg/core'
import type { NetworkItem } from '@mailcfg/grammars'
import type { Hole } from '../../src/relay-holes.ts'
import { holesFor } from '../../src/relay-speakers.ts'
import { prepareVerdicts } from '../../src/relay-verdicts.ts'
import { witnessed } from '../../src/relay-words.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isTooWide, isWorld, networksIn, scopeOf } from '../../src/trusted-networks.ts'

interface TooWide extends Found {
  readonly text: string
  readonly width: 'public' | 'all-private' | 'private'
  /** A session of a stranger in a network that no single organisation has. */
  readonly hole: Hole | undefined
}

export const rule = defineRule<'parameter', TooWide>({
  id: 'mynetworks-too-wide',
  summary: '`mynetworks` trusts a whole block of addresses.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'medium',
  tier: 'default',
  costly: true,
  listens: { on: 'parameter', names: ['mynetworks'] },
  prepare: prepareVerdicts,
  *check(setting, { postfix, rules }) {
    const holes = postfix ? holesFor('mynetworks-too-wide', postfix, rules) : []
    let open = holes.find((one) => one.kind === 'certain' && one.setting === setting)
    for (const item of networksIn(setting, postfix)) {
      const width = widthOf(item)
      if (width === undefined) continue
      const { start, end } = item.patternRange
      // The hole is found once, at the first network that is wide enough for strangers.
      const hole = isTooWide(item) ? open : undefined
      if (hole) open = undefined
      yield foundIn(setting.source, setting.value, start, end, { text: item.pattern, width, hole })
    }
  },
  describe({ text, width, hole }) {
    const worse: Record<TooWide['width'], { severity: Severity; impact: Impact; what: string; why: string }> = {
      public: {
        severity: 'warning',
        impact: 'insecure',
        what: `mynetworks trusts all public addresses of ${text}.`,
        why: 'Each host there may send to anybody without a login; one that is not yours, or that catches a virus, gets this server onto block lists.',
      },
      'all-private': {
        severity: 'info',
        impact: 'insecure',
        what: `mynetworks trusts the whole private range ${text}.`,
        why: 'Containers, VPN clients and guests get addresses there too, and behind NAT or a proxy the whole world may seem to come from one of them.',
      },
      private: {
        severity: 'hint',
        impact: 'insecure',
        what: `mynetworks trusts every host of ${text}.`,
        why: 'Any machine in that network may send to anybody without a login.',
      },
    }
    const help = 'List the hosts that really have to send without a login.'
    if (hole === undefined) return { ...worse[width], help }
    const why = `No single organisation has all of them, so strangers may relay. ${witnessed(hole)}`
    return { ...worse[width], severity: 'error', impact: 'open-relay', why, help }
  },
})

/** Wider than /24 (IPv6: /48) is more than one site; a private block of /24 or wider is a whole network. */
function widthOf(item: NetworkItem): TooWide['width'] | undefined {
  const { prefix, family } = item.network ?? {}
  const scope = scopeOf(item)
  if (item.negated || prefix === undefined || isWorld(item)) return undefined
  if (scope === 'public') return prefix < (family === 4 ? 24 : 48) ? 'public' : undefined
  if (scope !== 'private') return undefined
  if (
    /^(?:10\.0\.0\.0\/8|172\.16\.0\.0\/12|192\.168\.0\.0\/16|100\.64\.0\.0\/10|\[?f[cd]00::\]?\/[78]\]?)$/i.test(
      item.pattern,
    )
  ) {
    return 'all-private'
  }
  return prefix <= (family === 4 ? 24 : 64) ? 'private' : undefined
}
