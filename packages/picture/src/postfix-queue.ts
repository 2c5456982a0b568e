/** What a message goes through inside Postfix: cleanup, the queue, and the helper that tells addresses apart. */

import type { LinkKind, PicturePlace } from './picture.ts'
import { commandOf, type PostfixPart } from './postfix-part.ts'

/** The programs that take mail in, by what their services run. */
const TAKERS = ['smtpd', 'qmqpd']

/** Draws cleanup and qmgr behind the programs that take mail. */
export function drawQueue(part: PostfixPart): void {
  const { postfix, scene } = part
  for (const taker of TAKERS) {
    if (!scene.drawing.has(part.id(taker))) continue
    for (const service of part.services(taker)) {
      const { text, setting } = postfix.value('cleanup_service_name', service)
      drawHelper(part, taker, text || 'cleanup', 'cleanup', 'mail', part.at(setting))
    }
  }
  if (!scene.drawing.has(part.id('cleanup'))) return
  const queue = postfix.value('queue_service_name').text || 'qmgr'
  drawHelper(part, 'cleanup', queue, 'qmgr', 'mail')
}

/** trivial-rewrite tells which class a domain belongs to; it is drawn where a table of its own is asked. */
export function drawRewrite(part: PostfixPart): void {
  if (part.scene.drawing.has(part.id('trivial-rewrite'))) return
  drawHelper(part, 'qmgr', part.postfix.value('rewrite_service_name').text || 'rewrite', 'trivial-rewrite', 'question')
}

/** Draws proxymap, which asks tables for other programs, behind one of these. */
export function drawProxymap(part: PostfixPart, asker: string, asked: readonly PicturePlace[]): string {
  const name = part.postfix.value('proxymap_service_name').text || 'proxymap'
  return drawHelper(part, asker, name, 'proxymap', 'lookup', asked)
}

/**
 * Draws a service of Postfix that another part reaches by its name in master.cf.
 * @param asked where the files ask for it, if they do
 */
function drawHelper(
  part: PostfixPart,
  from: string,
  name: string,
  command: string,
  kind: LinkKind,
  asked: readonly PicturePlace[] = [],
): string {
  const { service, state, why, places: own } = part.socketService(name)
  const label = service ? commandOf(service) : state === 'broken' ? name : command
  const isUsual = name === label || DEFAULT_NAMES[name] === label
  const details = [...part.details, ...(isUsual ? [] : [`service ${name}`])]
  // A service of another name that is missing breaks nothing for those who use the usual one.
  const id = part.id(
    state === 'broken' && name !== command && DEFAULT_NAMES[name] !== command ? `service ${name}` : command,
  )
  const places = state === 'broken' ? asked : own
  part.scene.drawing.node(id, { kind: 'queue', program: 'postfix', label, details, places, state, why })
  part.scene.drawing.link(part.id(from), id, { kind, state, why, places })
  return id
}

const DEFAULT_NAMES: Readonly<Record<string, string>> = { rewrite: 'trivial-rewrite' }
