/** The ports that Postfix listens on, and the programs that answer there. */

import {
  deliveryCommand,
  endpointOf,
  isChrooted,
  isLoopback,
  offersAuth,
  portNumber,
  realServices,
  type Service,
  serverTls,
} from '@mailcfg/model'
import type { PicturePlace } from './picture.ts'
import { commandOf, type PostfixPart } from './postfix-part.ts'

/** Draws the ports, smtpd and postscreen, and opens the ports for the other parts. */
export function drawPorts(part: PostfixPart): void {
  const { postfix } = part
  if (postfix.master === undefined) {
    drawUnseenPort(part)
    return
  }
  for (const service of realServices(postfix)) {
    if (service.type.text === 'inet') drawPort(part, service)
    else if (service.type.text === 'pass' && commandOf(service) === 'smtpd') drawServer(part, service)
  }
  if (part.scene.drawing.has(part.id('postscreen'))) drawPass(part)
}

/** Without master.cf, what every distribution ships is likely there. */
function drawUnseenPort(part: PostfixPart): void {
  const { drawing } = part.scene
  const why = 'master.cf was not seen.'
  const listener = { kind: 'listener', program: 'postfix', label: '25 smtp', state: 'unseen', why } as const
  const port = drawing.node(`port ${part.id('25')}`, listener)
  const server = { kind: 'server', program: 'postfix', label: 'smtpd', state: 'unseen', why } as const
  const smtpd = drawing.node(part.id('smtpd'), server)
  drawing.link(port, smtpd, { kind: 'mail', state: 'unseen', why })
}

function drawPort(part: PostfixPart, service: Service): void {
  const { drawing, openers } = part.scene
  const place = part.atService(service)
  const { host, port } = endpointOf(service)
  const number = portNumber(port)
  const name = NAMES[number]
  const label = `${host === '' ? '' : `${host}:`}${number}${name === undefined ? '' : ` ${name}`}`
  const details = [...detailsOf(part, service, host)]
  const id = drawing.node(`port ${part.id(service.service.text)}`, {
    ...{ kind: 'listener', program: 'postfix', label, details, places: [place] },
  })
  openers.open({ type: 'inet', host: isLoopback(host) ? '' : host, port: number }, { node: id, place })
  if (host === '0.0.0.0' || host === '[::]') openers.open({ type: 'inet', host: '', port: number }, { node: id, place })
  drawing.link(id, drawServer(part, service), { kind: 'mail', places: [place] })
}

const NAMES: Readonly<Record<string, string>> = {
  '24': 'lmtp',
  '25': 'smtp',
  '465': 'submissions',
  '587': 'submission',
  '628': 'qmqp',
}

const TLS = { none: 'no TLS', may: 'TLS offered', encrypt: 'TLS required' } as const

function* detailsOf(part: PostfixPart, service: Service, host: string): Iterable<string> {
  const { postfix } = part
  yield* part.details
  if (commandOf(service) === 'smtpd') {
    const tls = serverTls(postfix, service)
    if (postfix.isOn('smtpd_tls_wrappermode', service)) yield 'TLS from the start'
    else if (tls) yield TLS[tls]
    if (offersAuth(postfix, service)) yield 'logins'
  }
  const interfaces = postfix.value('inet_interfaces', service)
  const loopback = interfaces.known && interfaces.text.split(/[\s,]+/).every((one) => one === 'loopback-only')
  if (isLoopback(host) || (host === '' && loopback)) yield 'this machine only'
  if (isChrooted(postfix, service)) yield 'in the jail'
}

/** The program behind a port: one part for each command, since its services read the same main.cf. */
function drawServer(part: PostfixPart, service: Service): string {
  const command = commandOf(service)
  const program = command === 'spawn' ? deliveryCommand(service).command[0]?.text : undefined
  const label = program?.replace(/^.*\//, '') ?? command
  const kind = command === 'postscreen' || command === 'smtpd' || command === 'qmqpd' ? 'server' : 'backend'
  const places: PicturePlace[] = [part.atService(service)]
  const details = command === 'spawn' ? ['spawn'] : part.details
  return part.scene.drawing.node(part.id(label), { kind, program: 'postfix', label, details, places })
}

/** What postscreen hands clients to. */
function drawPass(part: PostfixPart): void {
  const name = part.postfix.value('smtpd_service_name')
  const { state, why, places } = part.socketService(name.text || 'smtpd', ['pass'])
  const smtpd = part.scene.drawing.node(part.id('smtpd'), { kind: 'server', program: 'postfix', label: 'smtpd' })
  part.scene.drawing.link(part.id('postscreen'), smtpd, { kind: 'mail', state, why, places })
}
