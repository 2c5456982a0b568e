/** Copies of configurations in which nothing depends on this machine: its names, its users, programs that would have to run. */

import { chmodSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Configuration } from '../postconf/run.ts'

/** A configuration, one character per byte. */
export interface PreparedConfiguration {
  readonly main: string
  readonly master: string
}

/** What stands in the queue directory of every Postfix. */
const QUEUES = ['active', 'bounce', 'corrupt', 'defer', 'deferred', 'flush', 'hold', 'incoming', 'maildrop', 'pid']
const SOCKETS = ['private', 'public', 'saved', 'trace']

/**
 * What a configuration need not set that does not use it: local(8) and virtual(8) refuse some defaults even where no
 * mail comes to them, and the default table of local recipients is asked of proxymap.
 */
const UNUSED = [
  ['local_recipient_maps', 'unix:passwd.byname $alias_maps'],
  ['mailbox_size_limit', '0'],
  ['virtual_mailbox_limit', '0'],
  ['virtual_mailbox_base', '/var/mail'],
] as const

/**
 * The same configuration for this machine. Tables are opened directly, since no proxymap runs; the names of the
 * host, of its networks and of the user for deliveries are replaced where the configuration sets them.
 */
export function prepared({ main, master }: Configuration): PreparedConfiguration {
  const text = Buffer.from(main ?? '').toString('latin1')
  const sets = (name: string) => new RegExp(`^${name}[ \\t]*=`, 'm').test(text)
  const lines = [
    sets('inet_interfaces') ? 'inet_interfaces = 127.0.0.1' : '',
    sets('setgid_group') ? 'setgid_group = postdrop' : '',
    sets('default_privs') ? 'default_privs = nobody' : '',
    ...UNUSED.filter(([name]) => !sets(name)).map(([name, value]) => `${name} = ${value}`),
  ].filter((line) => line !== '')
  return {
    main: `${text.replace(/\bproxy:/g, '').replace(/=[ \t]*\/etc\/mailname\b/g, '= mail.corp.test')}\n${lines.join('\n')}\n`,
    master: Buffer.from(master ?? '').toString('latin1'),
  }
}

/** Writes a configuration for daemons, with a queue of its own, into a directory that it makes. */
export function writeForDaemons(directory: string, { main, master }: PreparedConfiguration): void {
  mkdirSync(directory)
  chmodSync(directory, 0o755)
  const [queue, data] = [join(directory, 'queue'), join(directory, 'data')]
  mkdirSync(queue)
  mkdirSync(data)
  for (const name of [...QUEUES, ...SOCKETS]) mkdirSync(join(queue, name))
  const own = `queue_directory = ${queue}\ndata_directory = ${data}\nsmtpd_client_event_limit_exceptions = static:all\n`
  writeFileSync(join(directory, 'main.cf'), Buffer.from(main + own, 'latin1'))
  writeFileSync(join(directory, 'master.cf'), Buffer.from(master, 'latin1'))
  // Postfix waits for a main.cf that was written just now.
  utimesSync(join(directory, 'main.cf'), 1, 1)
}
