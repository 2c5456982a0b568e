/** Settings of 1.x for processes and ports, which have become settings of services. */

import { type Filter, filterMatches } from './filter.ts'
import type { Complain, Handled, LineTarget } from './line-target.ts'
import { addressBytes } from './networks.ts'
import type { Refusal } from './refusal.ts'

/** The filters of the protocols that had processes of their own. */
const PROTOCOLS: readonly { readonly filter: Filter; readonly name: string; readonly optional?: true }[] = [
  { filter: { service: 'imap' }, name: 'imap' },
  { filter: { service: 'pop3' }, name: 'pop3' },
  // Without Pigeonhole there is no such service, which nobody is told.
  { filter: { service: 'sieve' }, name: 'managesieve', optional: true },
]

type Rewrite = (value: string) => string
const same: Rewrite = (value) => value
const megabytes: Rewrite = (value) => `${value} M`

/** Settings of login processes, of mail processes and of the auth process: what they are called in the service. */
const LOGIN: Readonly<Record<string, readonly [key: string, rewrite: Rewrite]>> = {
  login_chroot: ['chroot', (value) => (value === 'no' ? '' : 'login')],
  login_user: ['user', same],
  login_executable: ['executable', same],
  login_process_size: ['vsz_limit', megabytes],
  login_process_per_connection: ['service_count', (value) => (value === 'no' ? '0' : '1')],
  login_processes_count: ['process_min_avail', same],
  login_max_processes_count: ['process_limit', same],
  login_max_connections: ['client_limit', same],
}
const MAIL: typeof LOGIN = {
  max_mail_processes: ['process_limit', same],
  mail_executable: ['executable', same],
  mail_process_size: ['vsz_limit', megabytes],
  mail_drop_priv_before_exec: ['drop_priv_before_exec', same],
}
const AUTH: typeof LOGIN = {
  auth_executable: ['executable', same],
  auth_process_size: ['vsz_limit', megabytes],
  auth_user: ['user', same],
  auth_chroot: ['chroot', same],
}

/**
 * Translates a setting that stood at top level or in a `protocol` section of 1.x.
 * @param filter the filter that it stands in.
 * @param prefixed its name with `auth_` in front, when it stands in an `auth` section.
 */
export function obsoleteProtocolSetting(
  reading: LineTarget,
  filter: Filter,
  prefixed: string,
  key: string,
  value: string,
  complain: Complain,
): Handled {
  if (key === 'ssl_listen' || key === 'listen') return listen(reading, filter, key, value, complain)
  for (const [table, suffix] of [
    [LOGIN, '-login'],
    [MAIL, ''],
  ] as const) {
    const moved = table[key]
    if (moved === undefined) continue
    complain(`${key} has been replaced by service { ${moved[0]} }`)
    const settingOf = (name: string) => [`${name}${suffix}/${moved[0]}`, moved[1](value)] as const
    return forProtocols(reading, filter, { settingOf }) ?? 'handled'
  }
  const auth = AUTH[prefixed]
  if (auth) {
    complain(`${prefixed} has been replaced by service auth { ${auth[0]} }`)
    return reading.assign(auth[0], `service/auth/${auth[0]}`, auth[1](value)) ?? 'handled'
  }
  if (prefixed === 'auth_cache_size' && /^\d{1,4}$/.test(value) && Number(value) > 0 && Number(value) < 1024) {
    complain(`auth_cache_size value no longer defaults to megabytes. Use ${value}M`)
    return reading.assign(prefixed, prefixed, `${value}M`) ?? 'handled'
  }
  if (prefixed !== 'auth_count') return undefined
  complain(value === 'count' ? 'auth_count has been removed' : 'auth_count has been removed, and its value must be 1')
  return 'handled'
}

/** What is set in the services of the protocols that a filter is for. */
interface ForProtocols {
  settingOf(name: string): readonly [path: string, value: string]
  /** Whether it is about the ports with TLS, which managesieve does not have. */
  readonly secure?: boolean
  /** A refusal that stands already. */
  readonly before?: Refusal | undefined
}

/** Sets a setting of services. Who goes on to managesieve has forgotten all refusals before it, as doveconf has. */
function forProtocols(
  reading: LineTarget,
  filter: Filter,
  { settingOf, secure = false, before }: ForProtocols,
): Refusal | undefined {
  let refusal = before
  for (const protocol of PROTOCOLS) {
    if (!filterMatches(filter, protocol.filter) || (secure && protocol.optional)) continue
    const [path, value] = settingOf(protocol.name)
    const own = reading.assign(path.slice(path.lastIndexOf('/') + 1), `service/${path}`, value)
    refusal = protocol.optional ? undefined : (own ?? refusal)
  }
  return refusal
}

/** `listen = address:port` and `ssl_listen` have become listeners of the login services. */
function listen(reading: LineTarget, filter: Filter, key: string, value: string, complain: Complain): Handled {
  const suffix = key === 'ssl_listen' ? 's' : ''
  const root = filterMatches(filter, {})
  const withPort = hasPort(value)
  if (suffix === '' && !withPort && root) return undefined
  if (value === '') return 'handled'
  const colon = value.lastIndexOf(':')
  const address = withPort ? value.slice(0, colon) : value
  const set = (setting: string, text: string, before?: Refusal): Refusal | undefined =>
    forProtocols(reading, filter, {
      settingOf: (name) => [`${name}-login/inet_listener/${name}${suffix}/${setting}`, text],
      secure: suffix !== '',
      before,
    })
  let refusal: Refusal | undefined
  if (withPort) {
    complain(`${key}=..:port has been replaced by service { inet_listener { port } }`)
    refusal = set('port', value.slice(colon + 1))
  }
  if (root && suffix === '') return reading.applySetting(key, address, 'value') ?? refusal ?? 'handled'
  complain(`protocol { ${key} } has been replaced by service { inet_listener { address } }`)
  return set('address', address, refusal) ?? 'handled'
}

function hasPort(value: string): boolean {
  if (!value.includes(':')) return false
  return value
    .split(/[, ]+/)
    .some(
      (word) =>
        word !== '' && !['*', '::', '[::]'].includes(word) && (addressBytes(word) === undefined || /^\d+$/.test(word)),
    )
}
