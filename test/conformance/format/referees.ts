/** The real programs as referees of the formatter: each must read the same from a file before and after. */

import { isUtf8 } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { SourceText } from '@mailcfg/core'
import { debian13Doveconf, installedDoveconf } from '../doveconf/program.ts'
import { installedPostconf } from '../postconf/program.ts'
import { hasPostmap } from '../postmap/run.ts'
import { corpusKeys } from '../query/corpus-keys.ts'
import type { Formatted } from './formatted.ts'
import { comparablePostconf } from './postconf-lists.ts'
import type { Files, Program } from './run.ts'
import { latin } from './texts.ts'

/** A program, the files that it reads, and how. */
export interface Referee extends Program {
  readonly name: string
  readonly present: boolean
  readonly languages: RegExp
  /** The files of its directory for one version of a file; `undefined` where it is not asked. */
  readonly files: (bytes: Uint8Array, file: Formatted) => Files | undefined
  /** What has to be the same of its output and its messages; without it, all of that. */
  readonly comparable?: (text: string, file: Formatted) => string
}

const TABLES = /^(?:access|virtual|transport|canonical|generic|relocated|sender_login|lookup-table)$/

/** Bytes that are no UTF-8 are only read where the configuration says so. */
function postmapFiles(bytes: Uint8Array): Files {
  const smtputf8 = isUtf8(bytes) ? 'yes' : 'no'
  return { t: bytes, 'main.cf': `myhostname = mail.example.com\nsmtputf8_enable = ${smtputf8}\n` }
}

function queriedFiles(bytes: Uint8Array, { language, name, bytes: before }: Formatted): Files {
  const type = language.id === 'cidr-table' ? 'cidr' : language.id === 'pcre-table' ? 'pcre' : 'regexp'
  const keys = corpusKeys(SourceText.fromBytes(name, before), type).slice(0, 500)
  return { ...postmapFiles(bytes), keys: Buffer.from(keys.map((key) => `${key}\n`).join(''), 'latin1') }
}

/** `/etc/dovecot` in includes is the directory of the file, as in the house that wrote it. */
export function keptInside(bytes: Uint8Array, first = ''): Uint8Array {
  const text = latin(bytes).replace(/^(\s*!include(?:_try)?\s+)\/(?:usr\/local\/)?etc\/dovecot\//gm, '$1')
  return Buffer.from(text.includes('dovecot_config_version') ? text : first + text, 'latin1')
}

/** Settings without the comments around them, which name the machine, and without addresses where doveconf crashed. */
export function settingsOf(text: string): string {
  return text.replace(/^# .*\n/gm, '').replace(/Raw backtrace: .*/g, 'Raw backtrace')
}

const VERSIONS = 'dovecot_config_version = 2.4.1\ndovecot_storage_version = 2.4.1\n'

/** Shell files are run without any command, and only where they write nothing. */
function shellFiles(bytes: Uint8Array): Files | undefined {
  return /^[^#\n]*[<>`]|\$\(/m.test(latin(bytes)) ? undefined : { t: bytes }
}

const canMount =
  existsSync('/etc/services') &&
  spawnSync('unshare', ['-m', 'sh', '-c', 'mount --bind /dev/null /etc/services']).status === 0

export const DOVECONF_23 = 'doveconf -n -P -c "$HERE/t.conf"; echo "status $?" >&2'
export const DOVECONF_24 = `chroot ${debian13Doveconf?.root} ${DOVECONF_23}`

export const REFEREES: readonly Referee[] = [
  {
    name: 'postconf -n, -nf',
    present: installedPostconf !== undefined,
    languages: /^(?:main\.cf|map-source)$/,
    files: (bytes) => ({ 'main.cf': bytes, 'master.cf': '' }),
    script: 'postconf -c "$PWD" -n && postconf -c "$PWD" -nf 2>/dev/null',
    comparable: comparablePostconf,
  },
  {
    name: 'postconf -M, -P',
    present: installedPostconf !== undefined,
    languages: /^master\.cf$/,
    files: (bytes) => ({ 'master.cf': bytes, 'main.cf': '' }),
    script: 'postconf -c "$PWD" -M && postconf -c "$PWD" -P',
    // A row that it refuses is quoted as it stands.
    comparable: (text) => text.replace(/^postconf: fatal: .* in ".*/gm, (message) => message.replace(/[\s?]+/g, '')),
  },
  {
    name: 'postmap -s',
    present: hasPostmap,
    languages: TABLES,
    files: postmapFiles,
    script: 'postmap -c . hash:t; postmap -c . -s hash:t | sort',
  },
  {
    name: 'postalias -s',
    present: hasPostmap,
    languages: /^aliases$/,
    files: postmapFiles,
    // What postalias adds by itself holds the time.
    script: 'postalias -c . hash:t; postalias -c . -s hash:t | grep -av "^YP_LAST_MODIFIED:" | sort',
  },
  {
    name: 'postmap -q of cidr',
    present: hasPostmap,
    languages: /^cidr-table$/,
    files: queriedFiles,
    script: 'postmap -c . -q - cidr:t <keys',
  },
  {
    name: 'postmap -q of regexp, pcre',
    present: hasPostmap,
    languages: /^(?:regexp|pcre)-table$/,
    files: queriedFiles,
    script: 'postmap -c . -q - regexp:t <keys; echo; postmap -c . -q - pcre:t <keys',
  },
  {
    name: `doveconf -n of ${installedDoveconf?.version}`,
    present: installedDoveconf !== undefined,
    languages: /^dovecot(?:-1x)?$/,
    files: (bytes) => ({ 't.conf': keptInside(bytes) }),
    script: DOVECONF_23,
    comparable: settingsOf,
  },
  {
    name: `doveconf -n of ${debian13Doveconf?.version}`,
    present: debian13Doveconf !== undefined,
    root: debian13Doveconf?.root ?? '',
    languages: /^dovecot(?:24)?$/,
    files: (bytes) => ({ 't.conf': keptInside(bytes, VERSIONS) }),
    script: DOVECONF_24,
    comparable: settingsOf,
  },
  {
    name: 'sh',
    present: existsSync('/bin/sh'),
    languages: /^(?:authdaemonrc|courier-imapd|courier-pop3d|sysconfig)$/,
    files: shellFiles,
    script: `env -i PATH=/nonexistent /bin/sh -c '. ./t; echo read; set' | grep -av '^PPID='`,
    // A line of nothing but a carriage return is a command to it; one less of them is found as little as all.
    comparable: (text) => text.replace(/^.*: \r: not found\n/gm, ''),
  },
  {
    name: 'getent services',
    present: canMount,
    languages: /^services$/,
    // The C library puts remains of another line behind a last line without newline.
    files: (bytes) => ({ t: `${latin(bytes).replace(/\n?$/, '\n')}` }),
    script: `unshare -m sh -c 'mount --bind t /etc/services && exec getent services -s files'`,
  },
]
