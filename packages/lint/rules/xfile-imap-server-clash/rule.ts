/** Dovecot and Courier on the same port. */

import {
  type Assignment,
  type AssignmentsDocument,
  assignmentOf,
  COURIER_SWITCHES,
  type DovecotInstance,
  isSwitchedOn,
  plainValue,
  protocolsOf,
  type Stack,
  settledValue,
  wholeDovecot,
} from '@mailcfg/model'
import { settingLabel } from '../../src/dovecot-whole.ts'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface Clash extends Found {
  readonly port: string
  readonly name: string
  readonly dovecot: DovecotInstance
}

export const rule = defineRule<'stack', Clash>({
  id: 'xfile-imap-server-clash',
  summary: 'Dovecot and Courier are to serve the same port.',
  severity: 'warning',
  impact: 'wont-start',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const dovecot = wholeDovecot(stack)
    const ports = dovecot && dovecotPorts(dovecot, stack)
    if (dovecot === undefined || ports === undefined) return
    for (const document of stack.documents.values()) {
      if (isAssignments(document)) yield* clashes(document, dovecot, ports)
    }
  },
  describe({ port, name, dovecot }) {
    const setting = dovecot.setting('protocols')
    const [first] = dovecot.items
    return {
      what: `Courier is to serve port ${port} (${name}), and so is Dovecot.`,
      why: 'Only one of them gets the port: the other one does not start, with "Address already in use".',
      help: `Write ${name}=NO, or take the protocol out of Dovecot.`,
      related: setting
        ? [settingLabel(setting, 'Dovecot serves these')]
        : first
          ? [
              {
                source: first.document.source,
                range: first.item.range,
                message: 'Dovecot serves its default protocols',
              },
            ]
          : [],
    }
  },
})

function* clashes(document: AssignmentsDocument, dovecot: DovecotInstance, ports: Set<string>): Iterable<Clash> {
  for (const { name, port: key, usual } of COURIER_SWITCHES) {
    const entry = assignmentOf(document, name)
    if (!entry || !isSwitchedOn(entry)) continue
    const port = portsOf(assignmentOf(document, key), usual).find((one) => ports.has(one))
    if (port) yield { source: document.source, range: entry.value.range, port, name, dovecot }
  }
}

/** `143`, or `ADDRESS.PORT` pairs by commas; pairs are for addresses of their own. */
function portsOf(entry: Assignment | undefined, usual: string): string[] {
  return entry ? entry.decoded.split(/[\s,]+/).filter((port) => /^\d+$/.test(port)) : [usual]
}

const LISTENERS = [
  { protocol: 'imap', listener: 'imap', port: '143' },
  { protocol: 'imap', listener: 'imaps', port: '993' },
  { protocol: 'pop3', listener: 'pop3', port: '110' },
  { protocol: 'pop3', listener: 'pop3s', port: '995' },
] as const

/** The ports on which Dovecot serves mailboxes; `undefined` when it cannot be told. */
function dovecotPorts(dovecot: DovecotInstance, stack: Stack): Set<string> | undefined {
  const protocols = protocolsOf(dovecot, stack)
  // Addresses of its own leave others to Courier; 1.x has them for each protocol, with ports.
  if (protocols === undefined || dovecot.settings.some(({ item }) => /^(?:ssl_)?listen$/.test(item.name.text)))
    return undefined
  if (dovecot.dialect === '1.x') {
    return new Set(LISTENERS.flatMap(({ listener, port }) => (protocols.has(listener) ? [port] : [])))
  }
  const tls = settledValue(dovecot, stack, 'ssl')?.text !== 'no'
  return new Set(
    LISTENERS.flatMap(({ protocol, listener, port }) => {
      if (!protocols.has(protocol) || (!tls && listener.endsWith('s'))) return []
      const set = dovecot.settings.findLast(
        ({ item, around }) =>
          /^(?:inet_listener_)?port$/.test(item.name.text) &&
          around.at(-1)?.name?.text === listener &&
          around.at(-2)?.name?.text === `${protocol}-login`,
      )
      const text = set ? plainValue(set.item) : port
      return text === undefined || text === '0' ? [] : [text]
    }),
  )
}
