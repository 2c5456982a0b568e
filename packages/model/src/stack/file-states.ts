/** What the disk of a server says of the files that its configuration names, as plain data. */

/** One block of a PEM file, as the line before it calls it. */
export interface PemBlock {
  /** `CERTIFICATE`, `PRIVATE KEY`, `EC PRIVATE KEY` … */
  readonly label: string
  /** Of certificates: whether subject and issuer are the same, as in roots and self-signed ones. */
  readonly selfIssued?: boolean
}

/** One path of a server, symbolic links followed. */
export interface FileState {
  /** `missing`: nothing is there. */
  readonly kind: 'file' | 'directory' | 'socket' | 'other' | 'missing'
  /** Permission bits, as chmod(1) takes them; 0 when missing. */
  readonly mode: number
  /** Name of the owner in the server's own passwd file, else the number; empty when missing. */
  readonly owner: string
  readonly group: string
  /** The number of the owner; `undefined` when missing. */
  readonly uid?: number
  /** When the content was last changed, in milliseconds since 1970. */
  readonly modified: number
  /** The blocks of a file that a TLS setting names, in order; `undefined` where they were not read. */
  readonly pem?: readonly PemBlock[]
}

/** States by normalised absolute path on the server. A path that is not in it was not looked at. */
export type FileStates = ReadonlyMap<string, FileState>

/** Suffixes of the files that postmap(1) and postalias(1) make. */
export const INDEX_SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  hash: ['.db'],
  btree: ['.db'],
  lmdb: ['.lmdb'],
  cdb: ['.cdb'],
  dbm: ['.dir', '.pag'],
  sdbm: ['.dir', '.pag'],
}

/** Table types that distributions put in packages of their own, and the directories where these put them. */
export const PLUGIN_TYPES: readonly string[] = ['cdb', 'ldap', 'mongodb', 'mysql', 'pcre', 'pgsql', 'sqlite']
export const PLUGIN_DIRECTORIES: readonly string[] = ['/usr/lib/postfix', '/usr/lib64/postfix']
