/** Checks of the services of 2.4: limits and listeners (src/master/master-settings.c of that release). */

import {
  type Check,
  type CheckContext,
  type CheckedSettings,
  type CheckFailure,
  failure,
  wordsOf,
} from '../effective/checks/check.ts'
import type { DovecotOrigin } from '../effective/origin.ts'
import { numberOf } from '../effective/value-types.ts'

const TYPES = ['', 'log', 'config', 'anvil', 'login', 'startup', 'worker']

export const checkMaster24: Check = (node, context) => {
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
  if (services.length === 0) return undefined
  if (node.value('listen') === '') return failure("listen can't be set empty", node, 'listen')
  return (
    variables(services) ?? names(services) ?? protocols(node, services) ?? limitsAndListeners(node, services, context)
  )
}

/** Listeners are made before there is a user or a connection that percent variables could be about. */
function variables(services: readonly CheckedSettings[]): CheckFailure | undefined {
  for (const type of ['unix_listener', 'fifo_listener'])
    for (const listener of services.flatMap((service) => service.sections(type)))
      for (const key of ['type', 'user', 'group']) {
        const name = /%\{\s*(\w+)\s*[|}]/.exec(listener.setting(key)?.text ?? '')?.[1]
        if (name === undefined) continue
        const filter = `${type}/${listener.name}`
        const text =
          `Failed to get ${type} ${listener.name}: ${type} settings (filter=${filter}): Failed to parse configuration: ` +
          `Failed to expand ${type}_${key} setting variables: Unknown variable '${name}'`
        return failure(text, listener, key)
      }
  return undefined
}

function names(services: readonly CheckedSettings[]): CheckFailure | undefined {
  for (const [i, service] of services.entries()) {
    if (service.name === '') return failure(`Service #${i} is missing name`, service, 'name')
    const type = service.value('type')
    if (!TYPES.includes(type)) return failure(`Unknown service type: ${type}`, service, 'type')
  }
  return undefined
}

function protocols(node: CheckedSettings, services: readonly CheckedSettings[]): CheckFailure | undefined {
  const known = services.map((service) => service.value('protocol'))
  const unknown = wordsOf(node.value('protocols'), ' ').find((word) => !known.includes(word))
  return unknown === undefined ? undefined : failure(`protocols: Unknown protocol: ${unknown}`, node, 'protocols')
}

interface Listener {
  readonly text: string
  readonly origin: DovecotOrigin | undefined
}

function limitsAndListeners(
  node: CheckedSettings,
  services: readonly CheckedSettings[],
  context: CheckContext,
): CheckFailure | undefined {
  const enabled = wordsOf(node.value('protocols'), ' ')
  const listeners: Listener[] = []
  const active: CheckedSettings[] = []
  for (const service of services) {
    const protocol = service.value('protocol')
    if (protocol !== '' && !enabled.includes(protocol)) continue
    const found = limits(node, service, context)
    if (found) return found
    listeners.push(...listenersOf(node, service, context))
    active.push(service)
  }
  warnOfLimits(node, services, active, context)
  const twice = listeners.filter(({ text }, i) => listeners.findIndex((one) => one.text === text) < i)
  const [first] = twice.sort((a, b) => (a.text < b.text ? -1 : 1))
  return first && { text: `duplicate listener: ${first.text}`, origin: first.origin }
}

/** Whether auth and anvil can take as many connections as there may be processes. */
function warnOfLimits(
  master: CheckedSettings,
  services: readonly CheckedSettings[],
  active: readonly CheckedSettings[],
  { warn }: CheckContext,
): void {
  const login = (service: CheckedSettings): boolean => service.value('type') === 'login'
  const demands = [
    {
      name: 'auth',
      least: 0n,
      counted: 'Counted for protocol services with restart_request_count != 1:',
      clients: active.filter((service) => {
        const repeated = service.value('restart_request_count') !== '1' || login(service)
        return service.value('protocol') !== '' && repeated && service.name !== 'imap-hibernate'
      }),
    },
    {
      name: 'anvil',
      least: 2n,
      counted: 'Counted with:',
      clients: active.filter((service) => login(service) || service.name === 'auth'),
    },
  ]
  for (const { name, least, counted, clients } of demands) {
    const service = services.find((one) => one.name === name)
    if (service === undefined) continue
    const limit = numberIn(master, service, 'client_limit')
    const limits = clients.map((one) => ({ one, processes: numberIn(master, one, 'process_limit') }))
    const needed = limits.reduce((sum, { processes }) => sum + processes, least)
    if (limit >= needed) continue
    const list = limits.map(({ one, processes }) => `service ${one.name} { process_limit=${processes} }`).join(' + ')
    const text = `service ${name} { client_limit=${limit} } is lower than required under max. load (${needed}).`
    warn(`${text} ${counted} ${list}`, service.setting('client_limit')?.origin)
  }
}

/** A number of a service; that of all services where it has none of its own. */
function numberIn(master: CheckedSettings, service: CheckedSettings, key: string): bigint {
  const own = service.value(key)
  const text = service.setting(key) || !/^0(?: \w+)?$/.test(own) ? own : master.value(`default_${key}`) || own
  return text === 'unlimited' || text === 'infinite' ? 2n ** 64n : numberOf(text)
}

/** The limits of a service among themselves. */
function limits(
  master: CheckedSettings,
  service: CheckedSettings,
  { singleProcess }: CheckContext,
): CheckFailure | undefined {
  const { name } = service
  const fail = (text: string, ...keys: readonly string[]): CheckFailure =>
    failure(`service(${name}): ${text}`, service, ...keys)
  const number = (key: string): bigint => numberIn(master, service, key)
  if (service.value('drop_priv_before_exec') === 'yes' && service.value('chroot') !== '')
    return fail("drop_priv_before_exec=yes can't be used with chroot", 'drop_priv_before_exec', 'chroot')
  const limit = number('process_limit')
  if (limit === 0n) return fail('process_limit must be higher than 0', 'process_limit')
  if (number('process_min_avail') > limit)
    return fail('process_min_avail is higher than process_limit', 'process_min_avail', 'process_limit')
  if (number('client_limit') === 0n) return fail('client_limit must be higher than 0', 'client_limit')
  for (const key of ['restart_request_count', 'idle_kill_interval'])
    if (number(key) === 0n) return fail(`${key} must be higher than 0 (did you mean "unlimited"?)`, key)
  if (number('vsz_limit') < 1024n ** 2n) return fail('vsz_limit is too low (did you mean "unlimited"?)', 'vsz_limit')
  return singleProcess.has(name) && limit > 1n ? fail('process_limit must be 1', 'process_limit') : undefined
}

function listenersOf(master: CheckedSettings, service: CheckedSettings, { warn }: CheckContext): Listener[] {
  const base = master.value('base_dir').replace(/\/$/, '')
  const files = ['unix_listener', 'fifo_listener'].flatMap((type) =>
    service.sections(type).flatMap((listener) => {
      const path = listener.value('path') || listener.name
      const text = path.startsWith('/') ? path : `${base}/${path}`
      if (path.startsWith(`${base}/`))
        warn(`You should remove base_dir prefix from unix_listener: ${path}`, listener.setting('path')?.origin)
      return /^00?$/.test(listener.value('mode')) ? [] : [{ text, origin: listener.setting('path')?.origin }]
    }),
  )
  const ports = service.sections('inet_listener').flatMap((listener) => {
    const port = listener.value('port')
    const origin = listener.setting('port')?.origin
    return port === '0' ? [] : wordsOf(master.value('listen'), ' ').map((one) => ({ text: `${port}:${one}`, origin }))
  })
  return [...files, ...ports]
}
