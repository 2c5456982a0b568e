/** Web mail that sends without a login through a Postfix that does not let it. */

import type { Label } from '@mailcfg/core'
import {
  assignmentOf,
  endpointOf,
  isTemplated,
  type PostfixInstance,
  portNumber,
  realServices,
  type Service,
} from '@mailcfg/model'
import { listFor } from '../../src/restriction-lists.ts'
import { defineRule, type Found, foundIn, isAssignments } from '../../src/rule.ts'
import { isTrusted } from '../../src/trusted-address.ts'

interface Refused extends Found {
  readonly kind: 'network' | 'list' | 'service'
  readonly host: string
  readonly port: string
  readonly related: readonly Label[]
}

export const rule = defineRule<'postfix', Refused>({
  id: 'xfile-webmail-smtp',
  summary: 'The web mail may not send through Postfix.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    if (postfix.main === undefined || stack.postfix.length > 1) return
    for (const document of stack.documents.values()) {
      if (!isAssignments(document) || document.language.id !== 'webmail.cf') continue
      const entry = assignmentOf(document, 'SYS_SMTP_HOST')
      const text = entry?.value.text ?? ''
      const host = /^(?:\d{1,3}(?:\.\d{1,3}){3}|localhost)(?=\s|$)/.exec(text)?.[0]
      if (entry === undefined || host === undefined || isTemplated(text)) continue
      const port = /^\d+/.exec(assignmentOf(document, 'SYS_SMTP_PORT')?.value.text ?? '')?.[0] ?? '25'
      const refusal = refusalOf(postfix, host === 'localhost' ? '127.0.0.1' : host, port)
      if (refusal) yield foundIn(document.source, entry.value, 0, host.length, { host, port, ...refusal })
    }
  },
  describe({ kind, host, port, related }) {
    return {
      what:
        kind === 'service'
          ? `Postfix has no server on port ${port}, where the web mail sends.`
          : kind === 'network'
            ? `The web mail sends from ${host}, which is not in mynetworks.`
            : `The web mail sends on port ${port}, where a login is asked for.`,
      why: 'It does not log in: users see "Relay access denied" or no connection when they send.',
      help:
        kind === 'network'
          ? 'Add the address to mynetworks.'
          : kind === 'list'
            ? 'Send on port 25, or put permit_mynetworks into the lists of this service.'
            : 'Write the port of a server that master.cf has.',
      // An entry may stand in a file that was not seen.
      ...(kind === 'service' ? { severity: 'warning' as const } : {}),
      related,
    }
  },
})

type Refusal = Pick<Refused, 'kind' | 'related'>

function refusalOf(postfix: PostfixInstance, host: string, port: string): Refusal | undefined {
  const { master } = postfix
  const service = master && realServices(postfix).find((one) => listensAt(one, port))
  if (master && service === undefined) return missingServer(postfix)
  if (service && service.command.text !== 'smtpd') return undefined
  const trusted = isTrusted(postfix, host, service)
  const setting = postfix.setting('mynetworks', service)
  if (trusted === false) {
    const label = setting && { source: setting.source, range: setting.value.range, message: 'who may send' }
    return { kind: 'network', related: label ? [label] : [] }
  }
  if (trusted === undefined || master === undefined || service === undefined) return undefined
  return asksForLogin(postfix, service)
    ? { kind: 'list', related: [{ source: master.source, range: service.service.range, message: 'this service' }] }
    : undefined
}

function missingServer({ master, services }: PostfixInstance): Refusal | undefined {
  const other = services.find(({ command }) => command.text === 'smtpd' || command.text === 'postscreen')
  return master && other
    ? {
        kind: 'service',
        related: [{ source: master.source, range: other.service.range, message: 'listens elsewhere' }],
      }
    : undefined
}

function listensAt(service: Service, port: string): boolean {
  return service.type.text === 'inet' && portNumber(endpointOf(service).port) === port
}

/** Whether the first list that decides about relaying lets nobody pass but those who logged in. */
function asksForLogin(postfix: PostfixInstance, service: Service): boolean {
  const lists = ['client', 'helo', 'sender', 'relay', 'recipient'].map((stage) =>
    listFor(postfix, `smtpd_${stage}_restrictions`, service),
  )
  if (lists.some((list) => list === undefined)) return false
  return lists.some((list) => {
    const names = list?.items.map(({ name }) => name) ?? []
    const refuses = names.indexOf('reject')
    const before = refuses < 0 ? [] : names.slice(0, refuses)
    return refuses >= 0 && !before.some((name) => /^permit(?:_mynetworks)?$|^check_|_class$/.test(name))
  })
}
