/** Sockets on which the Dovecot of a server waits for Postfix. */

import { type DovecotInstance, normalizePath, type PostfixInstance, type Stack } from '@mailcfg/model'

/** Services of Dovecot by what Postfix wants of them. */
const SERVICES = { auth: 'auth', lmtp: 'lmtp' } as const

/** Paths of the sockets as Postfix writes them: below the queue directory without it. */
export function dovecotSockets(stack: Stack, postfix: PostfixInstance | undefined, purpose: 'auth' | 'lmtp'): string[] {
  const queue = postfix?.value('queue_directory').text || '/var/spool/postfix'
  return [...new Set(stack.dovecot.flatMap((dovecot) => listenersOf(dovecot, SERVICES[purpose])))]
    .map((path) => normalizePath(path))
    .filter((path) => path.startsWith('/'))
    .map((path) => (path.startsWith(`${queue}/`) ? path.slice(queue.length + 1) : path))
}

function listenersOf(dovecot: DovecotInstance, service: string): string[] {
  return dovecot.sections('unix_listener').flatMap(({ item, around }) => {
    const own = around.at(-1)?.name?.text
    const isOther = /^(?:auth-(?:userdb|master|client|worker)|login\b)/.test(item.name?.text ?? '')
    return own === service && item.name && !isOther ? [item.name.text] : []
  })
}
