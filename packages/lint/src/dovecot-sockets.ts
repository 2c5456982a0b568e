/** The sockets by which Postfix reaches Dovecot, as rules speak of them. */

import type { Label } from '@mailcfg/core'
import {
  type DovecotInstance,
  type DovecotListener,
  dovecotListeners,
  FOR_OTHERS,
  type PostfixInstance,
} from '@mailcfg/model'

/** The listeners of a service below the queue directory, with the path as Postfix best writes it. */
export function queueListeners(
  dovecot: DovecotInstance,
  postfix: PostfixInstance,
  service: string,
): { readonly listener: DovecotListener; readonly relative: string }[] {
  const queue = `${postfix.value('queue_directory').text}/`
  return dovecotListeners(dovecot).flatMap((listener) =>
    listener.service === service && listener.path?.startsWith(queue) && !FOR_OTHERS.test(listener.written)
      ? [{ listener, relative: listener.path.slice(queue.length) }]
      : [],
  )
}

/** The other half of a finding about a socket: where a service of Dovecot listens, or the start of its main file. */
export function listenersOrMain(dovecot: DovecotInstance, service: string): Label[] {
  const written = dovecotListeners(dovecot).filter((l) => l.service === service && !FOR_OTHERS.test(l.written))
  if (written.length > 0) {
    return written.map(({ section, at }) => ({
      source: section.document.source,
      range: at.range,
      message: 'Dovecot listens here',
    }))
  }
  const [first] = dovecot.items
  if (first === undefined) return []
  const { source } = first.document
  return [{ source, range: first.item.range, message: `no listener of service ${service} in this configuration` }]
}
