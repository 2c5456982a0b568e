/** Draws how one program reaches another one: the socket between them, and whether anybody opens it. */

import { type Endpoint, isThisMachine } from './openers.ts'
import type { LinkKind, PicturePlace, Program } from './picture.ts'
import type { Scene } from './scene.ts'

/** How a program reaches another one. */
export interface Connection {
  readonly kind: LinkKind
  /** The socket as the file names it. */
  readonly written: string
  /** What it is for, in a few words. */
  readonly purpose: string
  readonly program: Program
  readonly places: readonly PicturePlace[]
  /** Why it is broken when nobody opens it; without it nobody can tell. */
  readonly broken?: string | undefined
}

/** Draws the connection of a part to a socket. Ports of the front row are reached directly. */
export function connect({ drawing, openers }: Scene, from: string, endpoint: Endpoint, connection: Connection): void {
  const { kind, written, purpose, program, places, broken } = connection
  const opener = openers.find(endpoint)
  const label = purpose
  if (opener?.node.startsWith('port ')) {
    drawing.link(from, opener.node, { kind, label, places })
    return
  }
  const state = opener ? 'ok' : broken === undefined ? 'unseen' : 'broken'
  const why = opener ? undefined : (broken ?? unseenWhy(endpoint))
  const id = `socket ${endpoint.type === 'unix' ? endpoint.path : `${endpoint.host}:${endpoint.port}`}`
  const details = [purpose, ...(opener?.detail ? [opener.detail] : [])]
  drawing.node(id, { kind: 'socket', program, label: written, details, state, why, places })
  drawing.link(from, id, { kind, label, state, why, places })
  if (opener) drawing.link(id, opener.node, { kind, places: opener.place ? [opener.place] : [] })
}

function unseenWhy(endpoint: Endpoint): string {
  return endpoint.type === 'inet' && !isThisMachine(endpoint.host)
    ? 'It is on another machine.'
    : 'None of the programs that were seen listens here.'
}
