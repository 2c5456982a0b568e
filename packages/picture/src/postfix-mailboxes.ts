/** The mailboxes that Postfix writes itself, or through a program that pipe(8) starts. */

import { deliveryCommand, isTemplated, type Service } from '@mailcfg/model'
import { drawMailbox, mailboxesOf } from './mailboxes.ts'
import type { PostfixPart } from './postfix-part.ts'

/** What local(8) writes, unless another program takes the mail of all users. */
export function drawLocalMailbox(part: PostfixPart, from: string): void {
  const { postfix, scene } = part
  const transport = postfix.value('mailbox_transport')
  if (transport.text !== '' || !transport.known) return
  const command = postfix.value('mailbox_command')
  if (command.known && command.text.trim() !== '') {
    drawCommand(part, from, command.text, part.at(command.setting))
    return
  }
  const home = postfix.value('home_mailbox')
  const spool = postfix.value('mail_spool_directory')
  if (home.known && home.text !== '') {
    const format = home.text.endsWith('/') ? 'maildir' : 'mbox'
    const path = `~/${home.text.replace(/\/+$/, '')}`
    drawMailbox(scene, from, { format, path, writes: true, places: part.at(home.setting) })
  } else {
    const directory = spool.setting && spool.known ? spool.text : '/var/mail'
    const format = directory.endsWith('/') ? 'maildir' : 'mbox'
    const path = `${directory.replace(/\/+$/, '')}/{user}`
    drawMailbox(scene, from, { format, path, writes: true, places: part.at(spool.setting) })
  }
}

/** What virtual(8) writes: a directory for all, and below it what the tables say. */
export function drawVirtualMailbox(part: PostfixPart, from: string): void {
  const base = part.postfix.value('virtual_mailbox_base')
  const maps = part.postfix.value('virtual_mailbox_maps')
  const directory = base.known ? base.text.replace(/\/+$/, '') : ''
  const path = `${directory}/{virtual_mailbox_maps}`
  const places = [...part.at(base.setting), ...part.at(maps.setting)]
  drawMailbox(part.scene, from, { format: undefined, path, writes: true, places })
}

/** Programs that deliver for Dovecot or Courier write where these read. */
export function drawProgramMailbox(part: PostfixPart, from: string, service: Service): void {
  const program = deliveryCommand(service).command[0]?.text ?? ''
  if (!isTemplated(program)) drawCommand(part, from, program, [part.atService(service)])
}

function drawCommand(
  { scene }: PostfixPart,
  from: string,
  command: string,
  places: ReturnType<PostfixPart['at']>,
): void {
  const reader = /\/(?:dovecot-lda|deliver)\b/.test(command)
    ? 'dovecot'
    : /\/maildrop\b/.test(command)
      ? 'courier'
      : undefined
  for (const id of reader ? mailboxesOf(scene, reader) : []) {
    scene.drawing.link(from, id, { kind: 'mailbox', label: 'writes', places })
  }
  if (reader === 'courier')
    scene.drawing.link(from, 'courier authdaemond', { kind: 'question', label: 'accounts', places })
  if (reader === 'dovecot') scene.drawing.link(from, 'dovecot auth', { kind: 'question', label: 'accounts', places })
}
