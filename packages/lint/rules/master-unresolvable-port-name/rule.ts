/** Inet services whose port is neither a number nor a name that the system knows. */

import type { Label } from '@mailcfg/core'
import { suggest } from '@mailcfg/knowledge'
import {
  type AssignmentsDocument,
  endpointOf,
  isStrayOptions,
  isTemplated,
  type PostfixInstance,
  type Stack,
  tcpPortOf,
} from '@mailcfg/model'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'

interface UnknownPort extends Found {
  readonly port: string
  readonly nearest: string | undefined
  readonly isAddress: boolean
  /** The list of ports of the server, where it was seen. */
  readonly list: Label | undefined
}

export const rule = defineRule<'service', UnknownPort>({
  id: 'master-unresolvable-port-name',
  summary: 'The name of an inet service is a port number or the name of a known port.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source }, postfix, stack }) {
    if (service.type.text !== 'inet' || isStrayOptions(service)) return
    const { text, range } = service.service
    // Marks of templates, look-alikes and such are the findings of others, or of nobody.
    if (isTemplated(text) || !/^[\w.:*[\]-]+$/.test(text)) return
    const { port, portStart } = endpointOf(service)
    const list = servicesOf(stack)
    if (isKnown(port, postfix, list)) return
    const place = { start: range.start + portStart, end: range.end }
    const isAddress = /^\d+(?:\.\d+){3}$/.test(port) || port.endsWith(']') || port === ''
    yield {
      source,
      range: port === '' ? range : place,
      port,
      isAddress,
      nearest: meantBy(port, list),
      list: list && { source: list.source, range: { start: 0, end: 0 }, message: 'the ports that this server knows' },
    }
  },
  describe({ source, range, port, nearest, isAddress, list }) {
    const number = /^\d+$/.test(port)
    return {
      what: isAddress
        ? 'A port is missing behind the address.'
        : number
          ? `${port} is no TCP port; the highest is 65535.`
          : list
            ? `The server knows no TCP port called ${port}.`
            : `No well-known TCP port is called ${port}.`,
      why: 'master looks the name up in known_tcp_ports and /etc/services when it starts; where it finds nothing it stops with a fatal error, and no mail moves. postconf does not look.',
      ...(number || isAddress
        ? {}
        : { severity: list || nearest || /\d$/.test(port) ? ('error' as const) : ('warning' as const) }),
      ...(list && !number && !isAddress ? { related: [list] } : {}),
      ...(nearest && !isAddress && !/\d$/.test(port)
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
        : { help: 'Write the number of the port, such as 2525, or address:port.' }),
    }
  },
})

/** Names in /etc/services of the common systems, or in the default of known_tcp_ports, that a mail server may use. */
const NAMES = [
  ...['smtp', 'mail', 'submission', 'submissions', 'smtps', 'ssmtp', 'urd', 'lmtp', 'qmqp', 'http', 'https', 'mtp'],
  ...['imap', 'imap2', 'imaps', 'pop3', 'pop3s', 'sieve', 'time', 'finger', 'domain', 'telnet', 'amavisd', 'poppassd'],
]

/** Ports that a well-known name stands for on every system (IANA). */
const NUMBERS: Readonly<Record<string, string>> = { smtp: '25', submission: '587', submissions: '465', smtps: '465' }

/** The number of a name that only this server does not know, or a known name that looks like it. */
function meantBy(port: string, list: AssignmentsDocument | undefined): string | undefined {
  if (NAMES.includes(port)) return NUMBERS[port]
  return suggest(port, list ? NAMES.filter((name) => tcpPortOf(list, name)) : NAMES)[0]
}

/** The server's own list of ports; a file without smtp is a piece of one. */
function servicesOf(stack: Stack): AssignmentsDocument | undefined {
  const list = stack.member('/etc/services')
  if (list === undefined || !isAssignments(list) || list.language.id !== 'services') return undefined
  return tcpPortOf(list, 'smtp') ? list : undefined
}

function isKnown(port: string, postfix: PostfixInstance | undefined, list: AssignmentsDocument | undefined): boolean {
  if (/^\d+$/.test(port)) return Number(port) > 0 && Number(port) <= 65535
  if (list ? tcpPortOf(list, port) : NAMES.includes(port)) return true
  const ports = postfix?.value('known_tcp_ports')
  if (ports?.setting && !ports.known) return true
  return (ports?.text ?? '').split(/[\s,=]+/).includes(port)
}
