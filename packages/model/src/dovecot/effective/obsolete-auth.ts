/** `auth NAME { }` of 1.x with the databases and sockets inside. */

import type { Complain, Handled, LineTarget } from './line-target.ts'
import { Refusal } from './refusal.ts'
import { escapeSectionName } from './settings-parser.ts'

interface SocketSettings {
  path?: string
  mode?: string
  user?: string
  group?: string
}

const SOCKET_KEYS = ['path', 'mode', 'user', 'group'] as const

/** What is open of an `auth` section. */
export class ObsoleteAuth {
  baseDirectory = '/run/dovecot'
  readonly #reading: LineTarget
  readonly #complain: Complain
  /** 1 inside `auth { }`, more inside its sections. */
  #depth = 0
  /** 1 inside `socket listen { }`, 2 inside its sections. */
  #socketDepth = 0
  #isMaster = false
  #socket: SocketSettings = {}

  constructor(reading: LineTarget, complain: Complain) {
    this.#reading = reading
    this.#complain = complain
  }

  get isOpen(): boolean {
    return this.#depth > 0
  }

  /** Name of a setting as it is called outside of the section. */
  prefixed(key: string): string {
    return this.#depth === 1 && !key.startsWith('auth_') ? `auth_${key}` : key
  }

  begin(): Handled {
    this.#complain('add auth_ prefix to all settings inside auth {} and remove the auth {} section completely')
    this.#depth = 1
    return 'handled'
  }

  setting(key: string, value: string): Handled {
    if (this.#depth !== 1) return undefined
    return this.#reading.applySetting(this.prefixed(key), value, 'value') ?? 'handled'
  }

  takeSocketSetting(key: string, value: string): boolean {
    const known = SOCKET_KEYS.find((one) => one === key)
    if (this.#socketDepth !== 2 || known === undefined) return false
    this.#socket[known] = value
    return true
  }

  open(key: string, name: string): Handled {
    this.#socket = {}
    this.#isMaster = false
    this.#depth++
    if ((key === 'passdb' || key === 'userdb') && this.#depth === 2) {
      this.#complain(`${key} ${name} {} has been replaced by ${key} { driver=${name} }`)
      const reading = this.#reading
      return reading.openSection(key, '') ?? reading.applySetting('driver', name, 'value') ?? 'handled'
    }
    if (key === 'socket' && this.#depth === 2) {
      if (name === 'connect') {
        const text = 'socket connect {} is no longer supported, configure external auth server separately'
        this.#complain(text)
      }
      if (name !== 'listen') return undefined
      this.#socketDepth++
      return 'handled'
    }
    if (this.#socketDepth > 0) this.#socketDepth++
    if ((key !== 'master' && key !== 'client') || this.#socketDepth !== 2) return undefined
    this.#isMaster = key === 'master'
    return 'handled'
  }

  close(): Handled {
    if (this.#depth > 0 && --this.#depth === 0) return 'handled'
    if (this.#socketDepth === 0) return undefined
    const refusal = this.#socketDepth === 2 ? this.#listen() : undefined
    this.#socketDepth--
    return refusal ?? 'handled'
  }

  /** A socket that was described becomes a listener of the service auth. */
  #listen(): Refusal | undefined {
    const { path: written, ...rest } = this.#socket
    if (written === undefined) return new Refusal('obsolete', 'socket listen {} is missing path')
    const base = `${this.baseDirectory}/`
    const path = written.startsWith(base) ? written.slice(base.length) : written
    const master = /-(?:master|userdb)$/.test(path)
    if (this.#isMaster && !master)
      return new Refusal('obsolete', 'socket listen { master { path=.. } } must end with -master (or -userdb) suffix')
    if (!this.#isMaster && master)
      return new Refusal('obsolete', 'socket listen { client { path=.. } } must end not with -master or -userdb suffix')
    const reading = this.#reading
    const name = escapeSectionName(path)
    let refusal = reading.assign('unix_listener', 'service/auth/unix_listener', name, path)
    for (const key of ['mode', 'user', 'group'] as const) {
      const value = rest[key]
      if (value !== undefined && !refusal)
        refusal = reading.assign(key, `service/auth/unix_listener/${name}/${key}`, value)
    }
    this.#socket = {}
    return refusal
  }
}
