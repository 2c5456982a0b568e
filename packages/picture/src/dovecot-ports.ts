/** The ports that Dovecot listens on. */

import { dovecotService } from '@mailcfg/knowledge'
import { type DovecotSection, isLoopback, type Placed } from '@mailcfg/model'
import { atHeader, type DovecotPart } from './dovecot-part.ts'
import type { PicturePlace } from './picture.ts'

/** A port that a service listens on. */
export interface OpenPort {
  /** What the listener is called. */
  readonly name: string
  readonly port: string
  /** Empty for all addresses of the machine. */
  readonly host: string
  readonly tls: boolean
  /** The part behind it. */
  readonly node: string
  readonly place: PicturePlace | undefined
}

/** The services that let users in, by protocol, with the part behind them. */
const LOGINS = [
  { protocol: 'imap', service: 'imap-login', server: 'imap' },
  { protocol: 'pop3', service: 'pop3-login', server: 'pop3' },
  { protocol: 'submission', service: 'submission-login', server: 'submission' },
  { protocol: 'sieve', service: 'managesieve-login', server: 'managesieve' },
] as const

/** Ports of services that come with packages of their own. */
const OF_PACKAGES: Readonly<Record<string, readonly { name: string; port: string; ssl?: string }[]>> = {
  'managesieve-login': [{ name: 'sieve', port: '4190' }],
}

/** Draws the ports for mail programs of users, and what answers there. */
export function drawDovecotPorts(part: DovecotPart): void {
  const { drawing, openers } = part.scene
  if (part.dovecot.dialect === '1.x') {
    drawOldPorts(part)
    return
  }
  for (const { protocol, service, server } of LOGINS) {
    if (!part.protocols.has(protocol)) continue
    const node = drawing.node(part.id(server), { kind: 'server', program: 'dovecot', label: server })
    for (const port of servicePorts(part, service)) {
      const id = drawPort(part, port, server)
      openers.open({ type: 'inet', host: '', port: port.port }, { node: id, place: port.place })
      drawing.link(id, node, { kind: 'mail', places: port.place ? [port.place] : [] })
    }
  }
}

function drawPort(part: DovecotPart, { name, port, host, tls, place }: OpenPort, server: string): string {
  const isLocal = isLoopback(host) || (host === '' && listensHere(part))
  const details = [...(tls ? ['TLS from the start'] : tlsOf(part)), ...(isLocal ? ['this machine only'] : [])]
  const label = `${host === '' ? '' : `${host}:`}${port} ${name || server}`
  const places = place ? [place] : []
  return part.scene.drawing.node(`port ${part.id(`${server} ${port}`)}`, {
    ...{ kind: 'listener', program: 'dovecot', label, details, places },
  })
}

function tlsOf(part: DovecotPart): string[] {
  const { text } = part.value('ssl')
  return text === 'no' ? ['no TLS'] : text === 'required' ? ['TLS required'] : text === 'yes' ? ['TLS offered'] : []
}

function listensHere(part: DovecotPart): boolean {
  const { text } = part.value('listen')
  return text !== '' && text.split(/[\s,]+/).every(isLoopback)
}

/** The ports of a service: those that are built in, as the files change them, and those that the files add. */
export function servicePorts(part: DovecotPart, service: string): OpenPort[] {
  const node = part.id(service)
  const line = part.dovecot.dialect === '2.4' ? '2.4' : '2.3'
  const builtIn = (dovecotService(service, line)?.listeners ?? []).filter(({ kind }) => kind === 'inet_listener')
  const all = builtIn.length > 0 ? builtIn : (OF_PACKAGES[service] ?? [])
  const written = part.dovecot
    .sections('inet_listener')
    .filter(({ around }) => around[around.length - 1]?.name?.text === service)
  const names = new Set([...all.map(({ name }) => name), ...written.map(({ item }) => item.name?.text ?? '')])
  return [...names].flatMap((name) => {
    const sections = written.filter(({ item }) => (item.name?.text ?? '') === name)
    const usual = all.find((listener) => listener.name === name)
    const base = { name: name || service, node, host: '', tls: usual?.ssl === 'yes', port: usual?.port ?? '0' }
    return merged(part, base, sections)
  })
}

function merged(
  part: DovecotPart,
  base: Omit<OpenPort, 'place'>,
  sections: readonly Placed<DovecotSection>[],
): OpenPort[] {
  const last = (...names: readonly string[]): string | undefined =>
    sections.flatMap(({ item }) => part.valueIn(item, ...names)?.text ?? []).at(-1)
  const port = last('port', 'inet_listener_port') ?? base.port
  const address = last('address', 'listen', 'inet_listener_listen') ?? ''
  const tls = last('ssl', 'inet_listener_ssl')
  const [first] = sections
  // Port 0 switches a listener off; without TLS there are no ports that start with it.
  if (!/^\d+$/.test(port) || port === '0' || (base.tls && part.value('ssl').text === 'no')) return []
  const hosts = address.split(/[\s,]+/).filter((host) => host !== '*' && host !== '::')
  const host = hosts.length === 1 ? (hosts[0] as string) : ''
  return [{ ...base, port, host, tls: tls === undefined ? base.tls : tls === 'yes', place: first && atHeader(first) }]
}

const OLD_PORTS: Readonly<Record<string, string>> = {
  imap: '143',
  imaps: '993',
  pop3: '110',
  pop3s: '995',
  managesieve: '2000',
}

/** Dovecot 1.x: a protocol for each port. */
function drawOldPorts(part: DovecotPart): void {
  const { text, places } = part.value('protocols')
  for (const name of text.split(/\s+/).filter((word) => OLD_PORTS[word] !== undefined)) {
    const server = name.replace(/s$/, '')
    const node = part.scene.drawing.node(part.id(server), { kind: 'server', program: 'dovecot', label: server })
    const port = { name, port: OLD_PORTS[name] as string, host: '', tls: name.endsWith('s'), node, place: places[0] }
    part.scene.drawing.link(drawPort(part, port, server), node, { kind: 'mail', places })
  }
}
