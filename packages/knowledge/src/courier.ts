/** Courier authlib and courier-imap: the keys of their configuration files. */
import authdaemonrc from '../data/courier/authdaemonrc.json' with { type: 'json' }
import authldaprc from '../data/courier/authldaprc.json' with { type: 'json' }
import authmysqlrc from '../data/courier/authmysqlrc.json' with { type: 'json' }
import authpgsqlrc from '../data/courier/authpgsqlrc.json' with { type: 'json' }
import authsqliterc from '../data/courier/authsqliterc.json' with { type: 'json' }
import imapd from '../data/courier/imapd.json' with { type: 'json' }
import imapdSsl from '../data/courier/imapd-ssl.json' with { type: 'json' }
import pop3d from '../data/courier/pop3d.json' with { type: 'json' }
import pop3dSsl from '../data/courier/pop3d-ssl.json' with { type: 'json' }
import { type Table, table } from './table.ts'

/** The Courier files whose keys are known. */
export type CourierFormat =
  | 'authmysqlrc'
  | 'authpgsqlrc'
  | 'authsqliterc'
  | 'authldaprc'
  | 'authdaemonrc'
  | 'imapd'
  | 'imapd-ssl'
  | 'pop3d'
  | 'pop3d-ssl'

/** One key of a Courier file. */
export interface CourierKey {
  readonly name: string
  readonly type: string
  /** In the code or the upstream template; sometimes a remark in words. */
  readonly default?: string
  /** In the Debian file, where it differs. */
  readonly defaultDebian?: string
  readonly required?: true
  /** The condition, in words, under which it is required. */
  readonly requiredWhen?: string
  readonly values?: readonly string[]
  /** Keys that have no effect while this one is set. */
  readonly overrides?: readonly string[]
  readonly mutuallyExclusiveWith?: readonly string[]
  /** A name that templates or tutorials use and the code does not read. */
  readonly commonMisspelling?: string
  /** `AUTHSERVICE<port>`: the key stands for all of that form. */
  readonly pattern?: string
  readonly since?: string
  readonly removedIn?: string
  readonly notes?: string
}

/** What holds for a whole Courier file. */
export interface CourierFile {
  /** Sets of keys of which one at least must be there. */
  readonly atLeastOneOf?: readonly (readonly string[])[]
  /** A comment line without which the file is refused. */
  readonly requiredMarker?: string
  readonly keys: readonly CourierKey[]
}

const files = new Map<string, unknown>([
  ['authmysqlrc', authmysqlrc],
  ['authpgsqlrc', authpgsqlrc],
  ['authsqliterc', authsqliterc],
  ['authldaprc', authldaprc],
  ['authdaemonrc', authdaemonrc],
  ['imapd', imapd],
  ['imapd-ssl', imapdSsl],
  ['pop3d', pop3d],
  ['pop3d-ssl', pop3dSsl],
])
const tables = new Map<CourierFormat, Table<CourierKey>>()

const keysOf = (format: CourierFormat): Table<CourierKey> => {
  const known = tables.get(format)
  if (known !== undefined) return known
  const made = table<CourierKey>(courierFile(format).keys, (key) => key.pattern ?? key.name)
  tables.set(format, made)
  return made
}

/** All formats. */
export function courierFormats(): readonly CourierFormat[] {
  return [...files.keys()] as CourierFormat[]
}

/** What holds for the file as a whole. */
export function courierFile(format: CourierFormat): CourierFile {
  return files.get(format) as CourierFile
}

/** All keys of a file. */
export function courierKeys(format: CourierFormat): readonly CourierKey[] {
  return keysOf(format).all()
}

/** The key of this name; case matters, and AUTHSERVICE may carry any port. */
export function courierKey(format: CourierFormat, name: string): CourierKey | undefined {
  return keysOf(format).get(name) ?? keysOf(format).get(name.replace(/\d+$/, '<port>'))
}
