/** What mail is handed to, as values of Postfix name it: services of master.cf, sockets, ports. */

import type { PostfixInstance, Service } from '@mailcfg/model'
import { type CompletionItem, RANK, wordItems } from './item.ts'
import type { CompletionPlace } from './paths.ts'
import { dovecotSockets } from './sockets.ts'

/** Services of master.cf that deliver mail, and the socket of Dovecot's LMTP server. */
export function transportItems({ postfix, stack }: CompletionPlace): CompletionItem[] {
  const sockets = dovecotSockets(stack, postfix, 'lmtp').map((path): CompletionItem => {
    return { label: `lmtp:unix:${path}`, kind: 'service', detail: 'Dovecot LMTP', rank: RANK.usual }
  })
  return [...sockets, ...deliveryServices(postfix).map(transportItem)]
}

const DELIVERS = /^(?:smtp|lmtp|local|virtual|pipe|error|discard)$/

function deliveryServices(postfix: PostfixInstance | undefined): Service[] {
  return postfix?.services.filter(({ command, type }) => DELIVERS.test(command.text) && type.text !== 'inet') ?? []
}

function transportItem({ service, command }: Service): CompletionItem {
  const isHop = /^(?:smtp|lmtp|error|discard)$/.test(command.text)
  return {
    label: isHop ? `${service.text}:` : service.text,
    kind: 'service',
    detail: `delivers by ${command.text}${isHop ? ', next hop behind the colon' : ''}`,
    rank: RANK.common,
  }
}

/** Services of master.cf, with their types where `kind` is not `service-name`. */
export function serviceItems({ postfix }: CompletionPlace, kind: string): CompletionItem[] {
  const names = (postfix?.services ?? []).map(({ service, type }) =>
    kind === 'service-name' ? service.text : `${service.text}/${type.text}`,
  )
  return wordItems(names, 'service', RANK.common, 'service of master.cf')
}

/** The beginnings of milters and other endpoints. */
export function endpointItems(): CompletionItem[] {
  return [
    {
      label: 'inet:',
      snippet: 'inet:${1:127.0.0.1}:${2:8891}',
      kind: 'keyword',
      detail: 'host:port',
      rank: RANK.usual,
    },
    { label: 'unix:', kind: 'keyword', detail: 'socket, below the queue directory', rank: RANK.usual, continues: true },
  ]
}
