/** What a message goes through inside Postfix: cleanup, the queue, and the helper that tells addresses apart. */

import { commandOf, type PostfixPart } from './postfix-part.ts'

/** The programs that take mail in, by what their services run. */
const TAKERS = ['smtpd', 'qmqpd']

/** Draws cleanup and qmgr behind the programs that take mail. */
export function drawQueue(part: PostfixPart): void {
  const { postfix, scene } = part
  for (const taker of TAKERS) {
    if (!scene.drawing.has(part.id(taker))) continue
    for (const service of part.services(taker))
      drawCleanup(part, taker, postfix.value('cleanup_service_name', service).text)
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
export function drawProxymap(part: PostfixPart, asker: string): string {
  return drawHelper(part, asker, part.postfix.value('proxymap_service_name').text || 'proxymap', 'proxymap', 'lookup')
}

function drawCleanup(part: PostfixPart, taker: string, name: string): void {
  drawHelper(part, taker, name || 'cleanup', 'cleanup', 'mail')
}

/** Draws a service of Postfix that another part reaches by its name in master.cf. */
function drawHelper(
  part: PostfixPart,
  from: string,
  name: string,
  command: string,
  kind: 'mail' | 'question' | 'lookup',
): string {
  const { service, state, why, places } = part.socketService(name)
  const label = service ? commandOf(service) : command
  const suffix = name === label || DEFAULT_NAMES[name] === label ? [] : [`service ${name}`]
  const details = [...part.details, ...suffix]
  const id = part.scene.drawing.node(part.id(command), {
    ...{ kind: 'queue', program: 'postfix', label, details, places },
    ...(state === 'broken' ? { state, why } : {}),
  })
  part.scene.drawing.link(part.id(from), id, {
    kind,
    state: state === 'unseen' ? 'ok' : state,
    why: state === 'broken' ? why : undefined,
    places,
  })
  return id
}

const DEFAULT_NAMES: Readonly<Record<string, string>> = { rewrite: 'trivial-rewrite', proxywrite: 'proxymap' }
