/** The mail server that the editors are shown: one of the fixtures, with mistakes that administrators make; and the program. */

import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../kit/house.ts'

/** What is written in place of what, in which file. */
const CHANGES: readonly (readonly [file: string, before: string, after: string])[] = [
  // A name that Postfix does not know.
  ['postfix/main.cf', 'disable_vrfy_command = yes', 'disable_vrfy_comand = yes'],
  // Whoever claims to write from corp.test may send mail to anybody.
  [
    'postfix/main.cf',
    'smtpd_relay_restrictions =\n  permit_mynetworks,\n',
    'smtpd_relay_restrictions =\n  permit_mynetworks,\n  check_sender_access hash:/etc/postfix/own_senders,\n',
  ],
  // Postfix looks for Dovecot's socket under another name.
  [
    'dovecot/conf.d/10-master.conf',
    'unix_listener /var/spool/postfix/private/auth {',
    'unix_listener /var/spool/postfix/private/auth-client {',
  ],
  // Names of the administrator's own, used in master.cf.
  [
    'postfix/main.cf',
    '# --- TLS ---\n',
    'mua_sender_restrictions = reject_authenticated_sender_login_mismatch\n\n# --- TLS ---\n',
  ],
  [
    'postfix/master.cf',
    '-o smtpd_sender_restrictions=reject_authenticated_sender_login_mismatch',
    '-o smtpd_sender_restrictions=$mua_sender_restrictions',
  ],
  // Not wrong, but not laid out.
  ['postfix/main.cf', 'smtpd_helo_required = yes', 'smtpd_helo_required=yes'],
  ['postfix/main.cf', 'mydestination = $myhostname, localhost', 'mydestination   =  $myhostname, localhost'],
]

const OWN_SENDERS = '# People of our own may send to anybody.\ncorp.test  OK\n'

/** What is wrong with it: places and rules, sorted. */
export const FINDINGS: readonly string[] = [
  'etc/postfix/main.cf:18:1-20 error unknown-parameter',
  'etc/postfix/main.cf:39:23-52 info bdb-sunset',
  'etc/postfix/main.cf:39:3-22 error relay-ok-before-guard',
  'etc/postfix/main.cf:48:19-31 error xfile-sasl-socket',
  'etc/postfix/own_senders:2:1-10 warning relay-ok-on-forgeable-key',
]

/** Copies the server into a folder. */
export function makeServer(folder: string): void {
  cpSync(join(root, 'fixtures/stacks/clean'), folder, { recursive: true })
  const etc = join(folder, 'etc')
  for (const [file, before, after] of CHANGES) {
    const path = join(etc, file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(before)) throw new Error(`${file} has no ${JSON.stringify(before)} any more`)
    writeFileSync(path, text.replaceAll(before, after))
  }
  writeFileSync(join(etc, 'postfix/own_senders'), OWN_SENDERS)
}

/** The program as it is shipped. */
export interface Program {
  /** Program and first arguments of a run. */
  readonly command: readonly string[]
  /** Standard output of a run. */
  run(args: readonly string[], input: string): string
}

/** Bundles the program into a folder. */
export async function bundledProgram(folder: string): Promise<Program> {
  const { bundle } = await import(new URL('../../../packages/cli/bundle.mjs', import.meta.url).href)
  await bundle(folder)
  const command = [process.execPath, join(folder, 'main.mjs')]
  return {
    command,
    run: (args, input) => execFileSync(process.execPath, [...command.slice(1), ...args], { input, encoding: 'utf8' }),
  }
}
