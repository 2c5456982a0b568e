/** Hover on the entries of master.cf: what a column means, and what it comes to. */

import { daemon, masterColumns, postfixPages, shippedService } from '@mailcfg/knowledge'
import { endpointOf, isChrooted, type PostfixInstance, portNumber, type Service } from '@mailcfg/model'
import type { ServiceFieldSubject, Subject } from '../subject/subject.ts'
import { code, type HoverText } from './markdown.ts'

/** What a column of an entry says. */
export function serviceFieldText(
  postfix: PostfixInstance | undefined,
  subject: ServiceFieldSubject,
): HoverText | undefined {
  const { column, service, text } = subject
  if (column === 'command') {
    const page = daemon(text) && postfixPages(text)[0]
    return page ? { page } : undefined
  }
  if (service === undefined) return undefined
  if (column === 'service') return serviceText(service)
  const fact = masterColumns().find(({ name, postconfName }) => name === column || postconfName === column)
  const name = fact?.name ?? column
  const page = postfixPages(name).find(({ what }) => what.startsWith('Column'))
  return page && { page, here: [`- **Here**: ${meaning(postfix, column, service)}`] }
}

function serviceText(service: Service): HoverText {
  const { text } = service.service
  const type = service.type.text
  const page = shippedService(text, type) && postfixPages(text).find(({ title }) => title === `${text} ${type}`)
  const { host, port } = endpointOf(service)
  const number = portNumber(port)
  const listens =
    type === 'inet'
      ? `listens on ${host === '' ? '' : `${code(host)}, `}port ${number}${number === port ? '' : ` (${code(port)})`}`
      : `reached as ${code(`${service.private.text === 'n' ? 'public' : 'private'}/${text}`)} below the queue directory`
  return {
    ...(page ? { page } : { title: `${text} ${type}`, what: 'Service of this server.' }),
    here: [`- **Here**: runs ${code(service.command.text)}, ${listens}`],
  }
}

/** A column in words, `-` as what it stands for. */
function meaning(postfix: PostfixInstance | undefined, column: string, service: Service): string {
  const text = service[column as keyof Pick<Service, 'type' | 'private'>].text
  const isDefault = text === '-'
  const from = isDefault ? ' (the default)' : ''
  switch (column) {
    case 'private':
      return `${text === 'n' ? 'programs outside of the mail system may connect' : 'the mail system alone may connect'}${from}`
    case 'unprivileged':
      return `${text === 'n' ? 'runs with the rights of root' : `runs as ${code(postfix?.value('mail_owner').text ?? 'postfix')}`}${from}`
    case 'chroot':
      return chrootText(postfix, service, from)
    case 'wakeup':
      return isDefault || text === '0'
        ? `never woken by a timer${from}`
        : `woken every ${text.replace('?', '')} seconds${text.endsWith('?') ? ', once it is in use' : ''}`
    case 'maxproc':
      return limitText(postfix, text, from)
    case 'type':
      return TYPES[text] ?? text
    default:
      return code(text)
  }
}

const TYPES: Readonly<Record<string, string>> = {
  inet: 'listens on a TCP port',
  unix: 'listens on a socket in the file system',
  'unix-dgram': 'receives datagrams on a socket in the file system',
  fifo: 'reads from a named pipe',
  pass: 'receives connections that another service has taken',
}

function chrootText(postfix: PostfixInstance | undefined, service: Service, from: string): string {
  const isJailed = postfix && isChrooted(postfix, service)
  if (isJailed === undefined) return 'depends on `compatibility_level`'
  const queue = postfix?.value('queue_directory')
  return isJailed
    ? `lives in the jail${queue?.known ? ` ${code(queue.text)}` : ''}${from}`
    : `sees the whole file system${from}`
}

function limitText(postfix: PostfixInstance | undefined, text: string, from: string): string {
  if (text === '0') return 'any number of processes'
  if (text !== '-') return `at most ${text} ${text === '1' ? 'process' : 'processes'}`
  const limit = postfix?.value('default_process_limit')
  return limit?.known
    ? `at most ${limit.text} processes${from}, by ${code('default_process_limit')}`
    : 'by `default_process_limit`'
}

/** Options, attributes and macros behind the command. */
export function argumentText(
  subject: Extract<Subject, { kind: 'daemon-option' | 'daemon-argument' | 'pipe-macro' }>,
): HoverText | undefined {
  const name =
    subject.kind === 'pipe-macro'
      ? `\${${subject.text}}`
      : subject.kind === 'daemon-argument'
        ? subject.attribute
        : subject.text
  if (name === undefined || name === '') return undefined
  const fits = subject.kind === 'pipe-macro' ? /^Macro/ : subject.kind === 'daemon-argument' ? /^Attribute/ : /^Option/
  const page = postfixPages(name).find(({ what }) => fits.test(what))
  return page && { page }
}
