/** Transports and next hops that Postfix reads otherwise than they are meant. */

import { postfixParameter } from '@mailcfg/knowledge'
import { isTemplated, type PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { isAskedBy, usedRows } from '../../src/table-results.ts'
import { type NexthopProblem, nexthopProblems, transportProblems } from '../../src/transport-results.ts'

interface Misread extends Found {
  readonly text: string
  readonly problem: NexthopProblem['problem']
  readonly meant: string | undefined
}

const TRANSPORTS = /^(?:(?:fallback_|mailbox_)?transport_maps|sender_dependent_default_transport_maps)$/
const NEXTHOPS = /^sender_dependent_relayhost_maps$/

export const rule = defineRule<'postfix', Misread>({
  id: 'transport-syntax',
  summary: 'A transport is written transport:nexthop, a next hop [host]:port.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    for (const setting of [...postfix.mainSettings, ...postfix.masterSettings]) {
      const { name, value, source, service } = setting
      const kind = postfixParameter(name.text)?.kind ?? ''
      if (!/^(?:transport|nexthop(?:-list)?)$/.test(kind) || postfix.setting(name.text, service) !== setting) continue
      for (const { start, end, ...found } of problemsIn(value.text, kind === 'transport', postfix)) {
        yield foundIn(source, value, start, end, { text: value.text.slice(start, end), ...found })
      }
    }
    for (const table of stack.documents.values()) {
      if (table.shape !== 'table' || stack.postfixOf(table) !== postfix) continue
      const transport = isAskedBy(table, postfix, TRANSPORTS)
      if (!transport && !isAskedBy(table, postfix, NEXTHOPS)) continue
      for (const { value } of usedRows(table)) {
        for (const { start, end, ...found } of problemsIn(value.text, transport, postfix)) {
          yield foundIn(table.source, value, start, end, { text: value.text.slice(start, end), ...found })
        }
      }
    }
  },
  describe: ({ text, problem, meant, source, range }) => ({
    what: {
      'no transport': `${text} has no transport before it.`,
      transport: `${text} is no next hop: the transport is given before the list, once.`,
      url: `${text} is a URL, not a next hop.`,
      'port inside': `The port of ${text} stands inside the brackets.`,
      bracket: `The brackets of ${text} do not match.`,
      'no unix': `${text} is a host for the LMTP client, not a socket.`,
    }[problem],
    why:
      problem === 'no transport'
        ? 'Postfix takes what stands before the first colon for the name of a service in master.cf. There is none of that name, so mail stays in the queue with "mail transport unavailable".'
        : 'Postfix looks up a host of that name, finds none, and the mail stays in the queue or is returned.',
    ...(meant
      ? { fixes: [replaceFix(`Write ${meant}`, 'review', source, range, meant)] }
      : { help: 'Write smtp:[host]:port, or lmtp:unix:/path.' }),
  }),
})

function problemsIn(text: string, transport: boolean, postfix: PostfixInstance): Iterable<NexthopProblem> {
  // A macro may hold any part; patterns put in what they matched.
  if (/[$%]/.test(text) || isTemplated(text)) return []
  return transport ? transportProblems(text, (name) => protocolOf(name, postfix)) : nexthopProblems(text, 0, 'smtp')
}

/** `smtp` or `lmtp` where a transport speaks it; the empty text for other services, `undefined` for unknown ones. */
function protocolOf(name: string, postfix: PostfixInstance): string | undefined {
  const service = postfix.services.find(({ service, type }) => service.text === name && type.text !== 'inet')
  if (service) return /^(?:smtp|lmtp)$/.test(service.command.text) ? service.command.text : ''
  return /^(?:smtp|relay|smtps)$/.test(name) ? 'smtp' : name === 'lmtp' ? 'lmtp' : undefined
}
