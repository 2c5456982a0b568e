/** Idioms of Dovecot 1.x and older 2.x, which 2.3 translates as it reads them (src/config/old-set-parser.c). */

import type { Handled, LineTarget } from './line-target.ts'
import { ObsoleteAuth } from './obsolete-auth.ts'
import { obsoleteProtocolSetting } from './obsolete-protocol.ts'
import { obsoleteRootSetting } from './obsolete-root.ts'
import type { Statement } from './statements.ts'

/** Takes care of obsolete statements. */
export class ObsoleteSettings {
  readonly #reading: LineTarget
  readonly #auth: ObsoleteAuth
  #noted = false

  constructor(reading: LineTarget) {
    this.#reading = reading
    this.#auth = new ObsoleteAuth(reading, (text) => this.#complain(text))
  }

  handle(statement: Statement): Handled {
    switch (statement.kind) {
      case 'setting':
        return statement.form === 'value' ? this.#setting(statement.key, statement.value) : undefined
      case 'open':
        return this.#open(statement.key, statement.value)
      case 'close':
        return this.#auth.close()
      default:
        return undefined
    }
  }

  #setting(key: string, value: string): Handled {
    const reading = this.#reading
    if (reading.path === '') {
      if (key === '') return undefined
      const protocol = this.#atTopLevel((filter) => {
        const complain = (text: string): void => this.#complain(text)
        return obsoleteProtocolSetting(reading, filter, this.#auth.prefixed(key), key, value, complain)
      })
      if (protocol !== undefined) return protocol
      if (this.#auth.takeSocketSetting(key, value)) return 'handled'
      if (key === 'base_dir') this.#auth.baseDirectory = value.replace(/\/$/, '')
      const root = obsoleteRootSetting(reading, key, value, (text) => this.#complain(text))
      return root ?? this.#auth.setting(key, value)
    }
    if (reading.path !== 'plugin/0/' || key !== 'imap_zlib_compress_level') return undefined
    this.#complain(`${key} has been replaced by imap_compress_deflate_level`)
    return reading.assign(key, 'plugin/0/imap_compress_deflate_level', value) ?? 'handled'
  }

  #open(key: string, name: string): Handled {
    const reading = this.#reading
    const top = reading.path === ''
    if (this.#auth.isOpen) return this.#auth.open(key, name)
    if (top && key === 'auth') return this.#auth.begin()
    if (top && key === 'protocol' && name === 'managesieve') {
      this.#complain('protocol managesieve {} has been replaced by protocol sieve { }')
      return reading.openSection('protocol', 'sieve') ?? 'handled'
    }
    if (top && key === 'service' && name === 'dns_client') {
      this.#complain('service dns_client {} has been replaced by service dns-client { }')
      return reading.openSection('service', 'dns-client') ?? 'handled'
    }
    return undefined
  }

  /** Settings that have become settings of services are set at top level, whatever filter they stand in. */
  #atTopLevel(act: (filter: LineTarget['section']['settings']['filter']) => Handled): Handled {
    const reading = this.#reading
    const { stack } = reading
    const { filter } = reading.section.settings
    reading.stack = stack.slice(0, 1)
    const handled = act(filter)
    reading.stack = stack
    return handled
  }

  #complain(text: string): void {
    const { origin } = this.#reading
    if (!this.#noted) {
      this.#noted = true
      this.#reading.messages.push({
        severity: 'warning',
        kind: 'obsolete',
        text: 'NOTE: You can get a new clean config file with: doveconf -Pn > dovecot-new.conf',
        origin,
        line: undefined,
        atOnce: false,
      })
    }
    this.#reading.warn('obsolete', text)
  }
}
