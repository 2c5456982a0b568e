/** Where mail is kept: mailbox formats, the parts of mail_location, and what it can be refused for. */
import driverData from '../data/dovecot/mail-drivers.json' with { type: 'json' }
import errorData from '../data/dovecot/mail-location-errors.json' with { type: 'json' }
import keyData from '../data/dovecot/mail-location-keys.json' with { type: 'json' }
import { table } from './table.ts'

/** A mailbox format, written before the colon of mail_location and in mail_driver. */
export interface DovecotMailDriver {
  readonly name: string
  /** Release lines in words: `1.x`, `2.x`, `2.1+`, `2.0-2.3.13`. */
  readonly dialects: readonly string[]
  readonly defaultLayout?: string
  /** Between the levels of folder names, where nothing else is set. */
  readonly separator?: string
  readonly note?: string
}

/** A part of mail_location behind the path: `KEY=value`, or a flag that stands alone. */
export interface DovecotLocationKey {
  readonly key: string
  readonly value?: string
  readonly flag?: true
  /** What it became in 2.4, as it is written there. */
  readonly to24: string
  readonly since?: string
  readonly note?: string
}

/** Why a mail_location is refused when a user comes. */
export interface DovecotLocationError {
  readonly when: string
  readonly message: string
  readonly stage: string
  /** The release that showed it. */
  readonly verified: string
}

const drivers = table<DovecotMailDriver>(driverData, ({ name }) => name)
const keys = table<DovecotLocationKey>(keyData, ({ key }) => key)
const errors = table<DovecotLocationError>(errorData, ({ when }) => when)

/** The mailbox format of this name. */
export function dovecotMailDriver(name: string): DovecotMailDriver | undefined {
  return drivers.get(name)
}

/** All mailbox formats. */
export function dovecotMailDrivers(): readonly DovecotMailDriver[] {
  return drivers.all()
}

/** The part of mail_location of this name; Dovecot wants it in capitals. */
export function dovecotLocationKey(key: string): DovecotLocationKey | undefined {
  return keys.get(key)
}

/** All parts that mail_location can have behind the path. */
export function dovecotLocationKeys(): readonly DovecotLocationKey[] {
  return keys.all()
}

/** What mail_location can be refused for. */
export function dovecotLocationErrors(): readonly DovecotLocationError[] {
  return errors.all()
}
