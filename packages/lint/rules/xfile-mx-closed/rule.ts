/** A server that the DNS names for mail and that does not listen to the network. */

import { parseList } from '@mailcfg/grammars'
import type { ParameterSetting, PostfixInstance, Stack } from '@mailcfg/model'
import { type NamedRecord, wholeZones } from '../../src/mail-zones.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atValue } from '../../src/setting-edits.ts'

interface Closed extends Found {
  readonly setting: ParameterSetting
  readonly host: string
  readonly mx: NamedRecord
  /** The addresses of the host that the zone tells. */
  readonly addresses: readonly string[]
  readonly loopback: boolean
}

export const rule = defineRule<'postfix', Closed>({
  id: 'xfile-mx-closed',
  summary: 'The DNS sends mail to this server, which does not listen at the address.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const { text, known, setting } = postfix.value('inet_interfaces')
    const host = postfix.value('myhostname')
    if (!setting || !known || !host.known || !host.setting) return
    const listens = parseList(text).items.map((item) => item.text.replace(/^\[(.*)\]$/, '$1').toLowerCase())
    if (listens.length === 0 || !listens.every((one) => LOOPBACK.test(one) || PUBLIC.test(one))) return
    const found = pointingHere(host.text.toLowerCase(), stack)
    if (!found || found.addresses.some((address) => listens.includes(address))) return
    const loopback = listens.every((one) => LOOPBACK.test(one))
    if (loopback || (found.addresses.length > 0 && !isTranslated(listens, postfix)))
      yield { ...atValue(setting), setting, host: host.text, loopback, ...found }
  },
  describe({ host, mx, addresses, loopback, setting }) {
    const at = addresses.length > 0 ? ` (${addresses.join(', ')})` : ''
    return {
      what: loopback
        ? `Mail for ${mx.owner} is to come to ${host}, but Postfix listens to this machine only.`
        : `Mail for ${mx.owner} is to come to ${host}${at}, but Postfix listens at ${setting.value.text} only.`,
      why: 'Other servers get no connection on port 25: no mail arrives, and senders get it back after some days.',
      help: 'Write inet_interfaces = all, and restart Postfix. Port 25 must be open in the firewall too.',
      related: [{ source: mx.source, range: mx.range, message: 'the MX record' }],
    }
  },
})

const LOOPBACK = /^(?:loopback-only|localhost|127\.[\d.]+|::1)$/
/** Addresses that may stand in the DNS of everybody: others are translated on the way. */
const PUBLIC =
  /^(?!(?:10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.)\d+(?:\.\d+){3}$/

/** A proxy or an address translator in front takes the connections. */
function isTranslated(listens: readonly string[], postfix: PostfixInstance): boolean {
  return postfix.value('proxy_interfaces').text.trim() !== '' || listens.some((one) => LOOPBACK.test(one))
}

function pointingHere(host: string, stack: Stack): Pick<Closed, 'mx' | 'addresses'> | undefined {
  for (const { records } of wholeZones(stack)) {
    const mx = records.find(({ type, data }) => type === 'MX' && data[data.length - 1] === host)
    if (mx === undefined) continue
    const addresses = records.filter(({ owner, type }) => owner === host && (type === 'A' || type === 'AAAA'))
    return { mx, addresses: addresses.flatMap(({ data }) => data[0]?.toLowerCase() ?? []) }
  }
  return undefined
}
