/** Checks of the master process: users, services, their limits and listeners (src/master/master-settings.c). */

import type { DovecotOrigin } from '../origin.ts'
import { numberOf } from '../value-types.ts'
import { type Check, type CheckContext, type CheckedSettings, type CheckFailure, failure, wordsOf } from './check.ts'

const TYPES = ['', 'log', 'config', 'anvil', 'login', 'startup', 'worker']

export const checkMaster: Check = (node, context) => {
  if (node.value('listen') === '') return failure("listen can't be set empty", node, 'listen')
  for (const id of ['uid', 'gid']) {
    const last = Number(node.value(`last_valid_${id}`))
    if (last !== 0 && Number(node.value(`first_valid_${id}`)) > last) {
      const text = `first_valid_${id} can't be larger than last_valid_${id}`
      return failure(text, node, `last_valid_${id}`, `first_valid_${id}`)
    }
  }
  for (const key of ['default_login_user', 'default_internal_user']) {
    const user = node.value(key)
    if (context.host.userExists?.(user) === false) return failure(`${key} doesn't exist: ${user}`, node, key)
  }
  const services = node.sections('service')
  return serviceNames(services) ?? protocols(node, services) ?? new ServiceChecks(node, services, context).run()
}

function serviceNames(services: readonly CheckedSettings[]): CheckFailure | undefined {
  for (const [i, service] of services.entries()) {
    if (service.name === '') return failure(`Service #${i} is missing name`, service, 'name')
    const type = service.value('type')
    if (!TYPES.includes(type)) return failure(`Unknown service type: ${type}`, service, 'type')
    if (services.findIndex(({ name }) => name === service.name) < i)
      return failure(`Duplicate service name: ${service.name}`, service, 'name')
  }
  return undefined
}

function enabledProtocols(node: CheckedSettings): string[] {
  const words = wordsOf(node.value('protocols'), ' ')
  return words.length === 1 && words[0] === 'none' ? [] : words
}

function protocols(node: CheckedSettings, services: readonly CheckedSettings[]): CheckFailure | undefined {
  const unknown = enabledProtocols(node).find((word) => !services.some((service) => service.value('protocol') === word))
  return unknown === undefined ? undefined : failure(`protocols: Unknown protocol: ${unknown}`, node, 'protocols')
}

/** What the services together need. */
interface Demand {
  processes: number
  readonly reasons: string[]
}

class ServiceChecks {
  readonly #master: CheckedSettings
  readonly #services: readonly CheckedSettings[]
  readonly #context: CheckContext
  readonly #baseDirectory: string
  readonly #listeners: { readonly text: string; readonly origin: DovecotOrigin | undefined }[] = []
  readonly #auth: Demand = { processes: 0, reasons: [] }
  readonly #anvil: Demand = { processes: 2, reasons: [] }

  constructor(master: CheckedSettings, services: readonly CheckedSettings[], context: CheckContext) {
    this.#master = master
    this.#services = services
    this.#context = context
    this.#baseDirectory = master.value('base_dir').replace(/\/$/, '')
  }

  run(): CheckFailure | undefined {
    const enabled = enabledProtocols(this.#master)
    for (const service of this.#services) {
      const protocol = service.value('protocol')
      if (protocol !== '' && !enabled.includes(protocol)) continue
      const found = this.#limits(service) ?? this.#sockets(service)
      if (found) return found
    }
    this.#clientLimit('auth', this.#auth, 'Counted for protocol services with service_count != 1:')
    this.#clientLimit('anvil', this.#anvil, 'Counted with:')
    return this.#duplicates()
  }

  #limits(service: CheckedSettings): CheckFailure | undefined {
    const { name } = service
    const number = (key: string): number => Number(service.value(key))
    if (service.value('drop_priv_before_exec') === 'yes' && service.value('chroot') !== '') {
      const text = `service(${name}): drop_priv_before_exec=yes can't be used with chroot`
      return failure(text, service, 'drop_priv_before_exec', 'chroot')
    }
    const limit = number('process_limit') || Number(this.#master.value('default_process_limit'))
    if (number('process_min_avail') > limit) {
      const text = `service(${name}): process_min_avail is higher than process_limit`
      return failure(text, service, 'process_min_avail', 'process_limit')
    }
    const memory = numberOf(service.value('vsz_limit'))
    if (memory > 0n && memory < 1024n ** 2n)
      return failure(`service(${name}): vsz_limit is too low`, service, 'vsz_limit')
    if (this.#context.singleProcess.has(name) && limit > 1)
      return failure(`service(${name}): process_limit must be 1`, service, 'process_limit')
    this.#count(service, limit)
    return undefined
  }

  /** Counts the connections that auth and anvil must be able to take. */
  #count(service: CheckedSettings, limit: number): void {
    const { name } = service
    const login = service.value('type') === 'login'
    const reason = `service ${name} { process_limit=${limit} }`
    const add = (demand: Demand): void => {
      demand.processes += limit
      demand.reasons.push(reason)
    }
    const repeated = service.value('service_count') !== '1' || login
    if (service.value('protocol') !== '' && repeated && name !== 'imap-hibernate') add(this.#auth)
    if (login || name === 'auth') add(this.#anvil)
  }

  #sockets(service: CheckedSettings): CheckFailure | undefined {
    for (const type of ['unix_listener', 'fifo_listener']) {
      for (const listener of service.sections(type)) {
        const written = listener.value('path')
        const origin = listener.setting('path')?.origin
        if (written === '') return { text: `service(${service.name}): ${type}: path must not be empty`, origin }
        const path = written.startsWith('/') ? written : `${this.#baseDirectory}/${written}`
        if (path === written && path.startsWith(`${this.#baseDirectory}/`))
          this.#context.warn(`You should remove base_dir prefix from unix_listener: ${path}`, origin)
        if (listener.value('mode') !== '00') this.#listeners.push({ text: path, origin })
      }
    }
    for (const listener of service.sections('inet_listener')) {
      const port = listener.value('port')
      const origin = listener.setting('port')?.origin ?? listener.setting('address')?.origin
      if (port !== '0') this.#listeners.push({ text: `${port}:${listener.value('address')}`, origin })
    }
    return undefined
  }

  #clientLimit(name: string, { processes, reasons }: Demand, words: string): void {
    const service = this.#services.find((one) => one.name === name)
    const own = Number(service?.value('client_limit'))
    const limit = own || Number(this.#master.value('default_client_limit'))
    if (limit >= processes) return
    const origin = (service?.setting('client_limit') ?? this.#master.setting('default_client_limit'))?.origin
    const text =
      `service ${name} { client_limit=${limit} } is lower than required under max. load (${processes}). ` +
      `${words} ${reasons.join(' + ')}`
    this.#context.warn(text, origin)
  }

  #duplicates(): CheckFailure | undefined {
    const twice = this.#listeners
      .filter(({ text }, i) => this.#listeners.findIndex((one) => one.text === text) < i)
      .sort((a, b) => (a.text < b.text ? -1 : 1))
    const first = twice[0]
    if (first === undefined) return undefined
    const origin = this.#listeners.filter(({ text }) => text === first.text).findLast((one) => one.origin)?.origin
    return { text: `duplicate listener: ${first.text}`, origin }
  }
}
