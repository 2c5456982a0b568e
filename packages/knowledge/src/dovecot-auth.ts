/** Authentication in Dovecot: password schemes, SASL mechanisms, and the drivers of passdb, userdb and SQL. */
import driverData from '../data/dovecot/drivers.json' with { type: 'json' }
import mechanismData from '../data/dovecot/mechanisms.json' with { type: 'json' }
import schemeData from '../data/dovecot/password-schemes.json' with { type: 'json' }
import { table } from './table.ts'

/** A way of storing passwords, written `{NAME}` before the stored value. */
export interface DovecotPasswordScheme {
  readonly name: string
  /** How well a stolen value resists guessing; a judgement, not Dovecot's own word. */
  readonly class: 'cleartext' | 'weak' | 'moderate' | 'strong' | 'depends'
  readonly encoding: 'none' | 'hex' | 'base64'
  /** What stored values begin with. */
  readonly hashPrefix?: string
  /** A release tag; `<=1.1` is older than what was looked at. */
  readonly since: string
  readonly lastIn?: string
  readonly removedIn?: string
  /** From here on only accepted with `auth_allow_weak_schemes = yes`. */
  readonly refusedByDefaultIn?: string
  /** The mechanisms it can serve; absent: all that look up a password. */
  readonly mechanisms?: readonly string[]
  readonly note?: string
}

/** A SASL mechanism of `auth_mechanisms`. */
export interface DovecotMechanism {
  readonly name: string
  readonly since: string
  readonly lastIn?: string
  /** The secret crosses the line readable, so TLS is needed and any way of checking will do. */
  readonly plaintext?: true
  /** What the passdb must be able to do: verify, return credentials (of which schemes), or nothing. */
  readonly passdbNeeds: string
}

/** A driver of passdb or userdb, or a database behind `sql`. */
export interface DovecotDriver {
  readonly kind: 'passdb' | 'userdb' | 'sql'
  readonly name: string
  readonly since: string
  readonly lastIn?: string
}

const schemes = table<DovecotPasswordScheme>(schemeData, ({ name }) => name)
const mechanisms = table<DovecotMechanism>(mechanismData, ({ name }) => name)
const drivers = table<DovecotDriver>(driverData, ({ kind, name }) => `${kind}/${name}`)

/** The password scheme of this name; case does not matter. */
export function dovecotPasswordScheme(name: string): DovecotPasswordScheme | undefined {
  return schemes.get(name.toUpperCase())
}

/** All password schemes. */
export function dovecotPasswordSchemes(): readonly DovecotPasswordScheme[] {
  return schemes.all()
}

/** The SASL mechanism of this name; case does not matter. */
export function dovecotMechanism(name: string): DovecotMechanism | undefined {
  return mechanisms.get(name.toUpperCase())
}

/** All SASL mechanisms. */
export function dovecotMechanisms(): readonly DovecotMechanism[] {
  return mechanisms.all()
}

/** The driver of this name for one purpose. */
export function dovecotDriver(kind: DovecotDriver['kind'], name: string): DovecotDriver | undefined {
  return drivers.get(`${kind}/${name}`)
}

/** The drivers; with a kind, those for one purpose. */
export function dovecotDrivers(kind?: DovecotDriver['kind']): readonly DovecotDriver[] {
  return drivers.all().filter((driver) => kind === undefined || driver.kind === kind)
}
