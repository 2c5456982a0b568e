/** Dovecot: the programs behind its ports, the sockets that it opens, and its mailboxes. */

import { type DovecotInstance, dovecotListeners } from '@mailcfg/model'
import { connect } from './connect.ts'
import { drawAccounts, homeOf } from './dovecot-accounts.ts'
import { DovecotPart } from './dovecot-part.ts'
import { drawDovecotPorts, type OpenPort, servicePorts } from './dovecot-ports.ts'
import { drawMailbox, withWords } from './mailboxes.ts'
import type { Scene } from './scene.ts'

/** Programs of Dovecot that other programs reach by sockets. */
const BACKENDS = ['auth', 'lmtp', 'quota-status', 'dict', 'doveadm']
const SERVERS = ['imap', 'pop3', 'managesieve', 'submission', 'lmtp']

/**
 * Draws a Dovecot; gives the ports of services behind it, which are drawn when nothing else uses them.
 * @param number which of the server's it is, from 1
 */
export function drawDovecot(scene: Scene, dovecot: DovecotInstance, number: number): OpenPort[] {
  const part = new DovecotPart(scene, dovecot, number)
  drawDovecotPorts(part)
  drawBackends(part)
  const ports = openPorts(part)
  openSockets(part)
  drawAccounts(part)
  drawDovecotMailboxes(part)
  drawRelay(part)
  return ports
}

/** auth answers all programs that let users in or look them up; lmtp takes mail. */
function drawBackends(part: DovecotPart): void {
  const { drawing } = part.scene
  const written = new Set(part.dovecot.sections('service').map(({ item }) => item.name?.text))
  if (part.protocols.has('lmtp')) {
    drawing.node(part.id('lmtp'), { kind: 'backend', program: 'dovecot', label: 'lmtp' })
  }
  if (written.has('quota-status')) {
    drawing.node(part.id('quota-status'), { kind: 'backend', program: 'dovecot', label: 'quota-status' })
  }
  const clients = SERVERS.filter((name) => drawing.has(part.id(name)))
  if (clients.length === 0 && !written.has('auth') && part.dovecot.sections('passdb').length === 0) return
  drawing.node(part.id('auth'), { kind: 'backend', program: 'dovecot', label: 'auth' })
  for (const name of clients) {
    drawing.link(part.id(name), part.id('auth'), { kind: 'question', label: name === 'lmtp' ? 'accounts' : 'logins' })
  }
}

/** Sockets in the file system; what the build puts below base_dir lies where distributions have it. */
function openSockets(part: DovecotPart): void {
  const { drawing, openers } = part.scene
  for (const { service, path, written, section, at, mode } of dovecotListeners(part.dovecot)) {
    if (!drawing.has(part.id(service)) || /^0+$/.test(mode?.item.decoded ?? '')) continue
    const place = { source: section.document.source, range: at.range }
    openers.open({ type: 'unix', path: path ?? `/run/dovecot/${written}` }, { node: part.id(service), place })
  }
  for (const name of ['auth-client', 'auth-login', 'auth-userdb', 'auth-master'].filter(() =>
    drawing.has(part.id('auth')),
  ))
    openers.open({ type: 'unix', path: `/run/dovecot/${name}` }, { node: part.id('auth'), place: undefined })
  if (drawing.has(part.id('lmtp')))
    openers.open({ type: 'unix', path: '/run/dovecot/lmtp' }, { node: part.id('lmtp'), place: undefined })
}

function openPorts(part: DovecotPart): OpenPort[] {
  const ports = BACKENDS.filter((name) => part.scene.drawing.has(part.id(name))).flatMap((name) =>
    servicePorts(part, name),
  )
  for (const { port, host, node, place } of ports) {
    const detail = host === '' ? 'open to other machines' : undefined
    part.scene.openers.open({ type: 'inet', host: '', port }, { node, place, ...(detail ? { detail } : {}) })
  }
  return ports
}

/** Draws the ports that no other program uses: strangers can reach them all the same. */
export function drawLeftPorts({ drawing }: Scene, ports: readonly OpenPort[]): void {
  for (const { port, host, node, place, name } of ports) {
    if (drawing.links().some(({ from, to }) => to === node && from.startsWith('socket ') && from.endsWith(`:${port}`)))
      continue
    const label = `${host === '' ? '' : `${host}:`}${port} ${name}`
    const places = place ? [place] : []
    const id = drawing.node(`port ${node} ${port}`, { kind: 'listener', program: 'dovecot', label, places })
    drawing.link(id, node, { kind: 'question', places })
  }
}

/** mail_location up to 2.3, mail_driver and mail_path from 2.4 on. */
function drawDovecotMailboxes(part: DovecotPart): void {
  const location = part.value('mail_location')
  const [driver, path] = [part.value('mail_driver'), part.value('mail_path')]
  const [, format, rest = ''] = /^(\w+):([^:]*)/.exec(location.text) ?? []
  const kind = format ?? driver.text
  const folders = path.text || rest
  const inbox = /:INBOX=([^:]+)/.exec(location.text)?.[1] ?? part.value('mail_inbox_path').text
  const place = inbox || folders
  if (kind === '' || place === '') return
  const home = homeOf(part)
  const details = [
    ...(home !== undefined && place.startsWith('~') ? [`~ is ${withWords(home)}`] : []),
    ...(inbox ? [`folders in ${withWords(folders)}`] : []),
  ]
  const places = [...location.places, ...driver.places, ...path.places]
  for (const name of ['imap', 'pop3', 'lmtp']) {
    const id = part.id(name)
    if (!part.scene.drawing.has(id)) continue
    const mailbox = { format: kind, path: withWords(place), writes: name === 'lmtp', places, details }
    drawMailbox(part.scene, id, mailbox, 'dovecot')
  }
}

/** The submission service hands its mail to another server. */
function drawRelay(part: DovecotPart): void {
  const [host, port] = [part.value('submission_relay_host'), part.value('submission_relay_port')]
  if (!part.scene.drawing.has(part.id('submission')) || host.text === '') return
  const number = port.text || '25'
  const places = [...host.places, ...port.places]
  connect(
    part.scene,
    part.id('submission'),
    { type: 'inet', host: host.text, port: number },
    {
      ...{ kind: 'mail', written: `${host.text}:${number}`, purpose: 'SMTP', program: 'dovecot', places },
    },
  )
}
