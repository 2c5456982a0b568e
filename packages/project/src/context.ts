/** Files that were not asked for and yet belong to the same server: findings in one file depend on its neighbours. */

import type { Uri } from '@mailcfg/core'
import { baseName, directoryOf } from '@mailcfg/model'
import type { FileSource } from './files.ts'
import type { StackFiles } from './group.ts'

/** Below a server's root: directories whose files the programs read by themselves, and single such files. */
const DIRECTORIES = [
  ...['etc/dovecot', 'etc/dovecot/conf.d', 'etc/authlib', 'etc/courier', 'etc/courier/authlib', 'etc/courier-imap'],
  'usr/lib/courier-imap/etc',
  ...['etc/postfix/sasl', 'etc/sasl', 'etc/sasl2', 'usr/lib/sasl2', 'usr/lib64/sasl2'],
]
const FILES = [
  ...['etc/postfix/main.cf', 'etc/postfix/master.cf', 'etc/dovecot.conf'],
  ...['etc/default/saslauthd', 'etc/sysconfig/saslauthd', 'etc/sysconfig/network', 'etc/services'],
  ...['etc/my.cnf', 'etc/mysql/my.cnf'],
]
/** Directories that other software shares, with the files in them that mail depends on: databases, names, web mail. */
const SHARED: readonly (readonly [string, RegExp])[] = [
  ...['etc/my.cnf.d', 'etc/mysql/conf.d', 'etc/mysql/mariadb.conf.d', 'etc/mysql/mysql.conf.d'].map(
    (directory) => [directory, /\.cnf$/] as const,
  ),
  ...['var/named', 'etc/bind', 'etc/bind/zones', 'var/lib/bind'].map(
    (directory) => [directory, /\.(?:zone|db)$|^db\.(?!0$|127$|255$|local$|root$|empty$)/] as const,
  ),
  ...['etc/httpd/conf.d', 'etc/httpd/conf', 'etc/apache2/sites-enabled'].map(
    (directory) => [directory, /^(?:vhost_|ext|(?:web)?mail).*\.conf$/] as const,
  ),
  ['var/www/extsuite/extmail', /^webmail\.cf$/],
  ['var/www/extsuite/extman', /^webman\.cf$/],
]

/** Files that configurations start from, looked for beside a file without a server root and up to two levels above. */
const STARTS = ['main.cf', 'master.cf', 'dovecot.conf']
const LEVELS = 3

/** Existing files that should be read together with a group, lookup tables not among them. */
export function neighboursOf({ root, files }: StackFiles, disk: FileSource): Uri[] {
  const known = new Set(files)
  const found = root === '' ? beside(files, disk) : belowRoot(root === '/' ? '' : root, disk)
  return [...new Set(found)].filter((path) => !known.has(path))
}

function belowRoot(root: string, disk: FileSource): Uri[] {
  const filesIn = (directory: string) => filesOf(directory, disk)
  const single = FILES.map((file) => `${root}/${file}`).filter((path) => disk.kind(path) === 'file')
  const shared = SHARED.flatMap(([directory, name]) =>
    filesIn(`${root}/${directory}`).filter((path) => name.test(baseName(path))),
  )
  return [...single, ...DIRECTORIES.flatMap((directory) => filesIn(`${root}/${directory}`)), ...shared]
}

function beside(files: readonly Uri[], disk: FileSource): Uri[] {
  const started = new Set(files.filter((file) => STARTS.includes(baseName(file))).map(directoryOf))
  const homes = new Set(files.map(directoryOf).map((directory) => homeAbove(directory, started, disk) ?? directory))
  return [...homes].flatMap((home) => {
    const starts = STARTS.map((name) => `${home}/${name}`).filter((path) => disk.kind(path) === 'file')
    return starts.some((path) => baseName(path) === 'dovecot.conf')
      ? [...starts, ...filesOf(`${home}/conf.d`, disk)]
      : starts
  })
}

function homeAbove(directory: string, started: ReadonlySet<string>, disk: FileSource): string | undefined {
  let above = directory
  for (let level = 0; level < LEVELS && above !== ''; level++, above = directoryOf(above)) {
    if (started.has(above) || STARTS.some((name) => disk.kind(`${above}/${name}`) === 'file')) return above
  }
  return undefined
}

function filesOf(directory: string, disk: FileSource): Uri[] {
  return disk
    .list(directory)
    .map((name) => `${directory}/${name}`)
    .filter((path) => disk.kind(path) === 'file')
}
