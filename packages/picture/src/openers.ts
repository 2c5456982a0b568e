/** Which of the programs that were seen open which sockets and ports. */

import { isLoopback, portNumber, socketPath } from '@mailcfg/model'
import type { PicturePlace } from './picture.ts'

/** Where a program connects to. */
export type Endpoint =
  | { readonly type: 'unix'; readonly path: string }
  | { readonly type: 'inet'; readonly host: string; readonly port: string }

/** The part that answers at a socket. */
export interface Opener {
  /** The id of the part. */
  readonly node: string
  readonly place: PicturePlace | undefined
  /** More about the socket, such as that other machines reach it. */
  readonly detail?: string
}

/** Sockets in the file system by path, ports of this machine by number. */
export class Openers {
  readonly #unix = new Map<string, Opener>()
  readonly #ports = new Map<string, Opener>()

  /** Notes who opens a socket; whoever comes first has it. */
  open(endpoint: Endpoint, opener: Opener): void {
    const [map, key] = this.#entry(endpoint)
    if (map && !map.has(key)) map.set(key, opener)
  }

  /** Who opens it, as far as was seen; other machines were not. */
  find(endpoint: Endpoint): Opener | undefined {
    const [map, key] = this.#entry(endpoint)
    return map?.get(key)
  }

  #entry(endpoint: Endpoint): [Map<string, Opener> | undefined, string] {
    if (endpoint.type === 'unix') return [this.#unix, socketPath(endpoint.path)]
    return [isThisMachine(endpoint.host) ? this.#ports : undefined, portNumber(endpoint.port)]
  }
}

/** Whether a host is the machine itself; none at all is, too. */
export function isThisMachine(host: string): boolean {
  return host === '' || isLoopback(host)
}

/** Reads `inet:host:port`, `host:port`, `[host]:port` or `inet:port@host`; `undefined` without a port. */
export function inetEndpoint(text: string): (Endpoint & { readonly type: 'inet' }) | undefined {
  const bare = text.replace(/^inet6?:/i, '')
  const [, number, at] = /^(\w+)@([\w.:[\]-]+)$/.exec(bare) ?? []
  if (number !== undefined && at !== undefined)
    return { type: 'inet', host: at.replace(/^\[(.*)\]$/, '$1'), port: number }
  const [, host, port] = /^(.*):([\w-]+)$/.exec(bare) ?? []
  if (host === undefined || port === undefined || /[\s,{}$]/.test(bare)) return undefined
  return { type: 'inet', host: host.replace(/^\[(.*)\]$/, '$1'), port }
}
