/** Whether a configuration of 2.4 says what one of 2.3 said: setting by setting, by the renames of the manual. */

import { dovecotSetting } from '@mailcfg/knowledge'
import { expanded23, expanded24, type PrintedSetting, readPrinted, sameSpelling, settingsOf24 } from './printed.ts'

/** What became of a setting of 2.3. */
export interface Comparison {
  readonly setting: string
  readonly outcome: 'same' | 'other' | 'not compared'
  readonly expected?: string
  readonly found?: string
}

/** A place of 2.4 and the value that is expected there. */
type Expected = readonly [string, string]

const FILES: Readonly<Record<string, string>> = {
  ssl_cert: 'ssl_server_cert_file',
  ssl_key: 'ssl_server_key_file',
  ssl_dh: 'ssl_server_dh_file',
  ssl_ca: 'ssl_server_ca_file',
  ssl_client_cert: 'ssl_client_cert_file',
  ssl_client_key: 'ssl_client_key_file',
}

const PLUGINS: Readonly<Record<string, string>> = { zlib: 'mail_compress', imap_zlib: '', autocreate: '', expire: '' }

/**
 * Compares what both doveconf print: 2.3 what is changed (-n), 2.4 everything (-a).
 * @param left names of settings that the upgrade left to the administrator
 */
export function compareMeaning(
  before: readonly string[],
  after: readonly string[],
  left: ReadonlySet<string>,
): Comparison[] {
  const now = settingsOf24(readPrinted(after))
  const global = readPrinted(before).find(({ around, name }) => around.length === 0 && name === 'mail_plugins')
  const settings = readPrinted(before).filter(({ around }) => !/^(?:passdb|userdb)$/.test(around[0] ?? ''))
  return settings.map((setting) => {
    const name = [...setting.around, setting.name].join('/')
    const expected = expectedOf(setting, now, readPrinted(before))
    if (expected === undefined || left.has(setting.name) || left.has(setting.around[0] ?? ''))
      return { setting: name, outcome: 'not compared' }
    const [place, value] = expected
    const found = listOf(now, place, global?.value, value)
    const same = alike(setting.name, expanded24(found ?? ''), value)
    return {
      setting: name,
      outcome: same ? 'same' : 'other',
      expected: `${place} = ${value}`,
      found: found ?? '(unset)',
    }
  })
}

/** Whether two values say the same: lists of plugins in any order, modes with or without a zero before them. */
function alike(name: string, found: string, value: string): boolean {
  const spelled = (text: string): string => {
    if (name === 'mail_plugins') return [...new Set(sameSpelling(text).split(' '))].sort().join(' ')
    return name === 'mode' ? text.replace(/^0+(?=.)/, '') : sameSpelling(text)
  }
  return spelled(found) === spelled(value)
}

/** A list whose block adds to the outer one has the words of both. */
function listOf(
  now: ReadonlyMap<string, string>,
  place: string,
  outer: string | undefined,
  wanted: string,
): string | undefined {
  const value = now.get(place)
  if (value === undefined && /^protocol .*\/mail_plugins$/.test(place)) return pluginWords(outer ?? '')
  if (value === undefined && place.includes('/inet_listener/')) return ofSomeListener(now, place, wanted)
  if (!value?.startsWith('+')) return value
  const words = value.slice(1).trim()
  return place.includes('/') && place.endsWith('mail_plugins') ? `${pluginWords(outer ?? '')} ${words}` : words
}

/** A listener without a name has some name now, which says its port. */
function ofSomeListener(now: ReadonlyMap<string, string>, place: string, wanted: string): string | undefined {
  const [service = '', name = ''] = place.split('/inet_listener/')
  const own = [...now.keys()].filter((key) => key.startsWith(`${service}/inet_listener `) && key.endsWith(`/${name}`))
  const values = own.map((key) => now.get(key) as string)
  return values.includes(wanted) ? wanted : values.join(' ') || undefined
}

function pluginWords(value: string): string {
  const words = value.split(/\s+/).flatMap((word) => PLUGINS[word] ?? word)
  return [...new Set(words.filter((word) => word !== ''))].join(' ')
}

function expectedOf(
  { around, name, value }: PrintedSetting,
  now: ReadonlyMap<string, string>,
  all: readonly PrintedSetting[],
): Expected | undefined {
  const [outer] = around
  if (outer === 'plugin') return pluginSetting(name, value)
  if (/^(?:passdb|userdb|dict)$/.test(outer ?? '')) return undefined
  const at = (place: string): string => [...around, place].join('/')
  if (name === 'mail_location') return locationOf(value)
  if (name === 'mail_plugins') return [at(name), pluginWords(value)]
  if (name === 'disable_plaintext_auth') {
    const required = all.some((other) => other.name === 'ssl' && other.value === 'required')
    return value === 'no' && required ? undefined : ['auth_allow_cleartext', value === 'no' ? 'yes' : 'no']
  }
  if (FILES[name]) return [FILES[name], value.replace(/^</, '')]
  if (name === 'verbose_ssl') return ['log_debug', value === 'yes' ? 'category=ssl' : '']
  if (name === 'ssl_prefer_server_ciphers') return ['ssl_server_prefer_ciphers', value === 'yes' ? 'server' : 'client']
  if (name === 'service_count') return [at('restart_request_count'), value === '0' ? 'unlimited' : value]
  if (name === 'vsz_limit' && value === '0') return [at(name), 'unlimited']
  if (name === 'auth_worker_max_count') return ['service auth-worker/process_limit', value]
  return renamedOf(around, name, value, now)
}

/** A setting that kept its name, or has one other. */
function renamedOf(
  around: readonly string[],
  name: string,
  value: string,
  now: ReadonlyMap<string, string>,
): Expected | undefined {
  const types = around
    .map((header) => header.replace(/ .*/, ''))
    .filter((type) => !/^(?:protocol|local|remote|local_name)$/.test(type))
  const fact = dovecotSetting([...types, name].join('/'))
  const [renamed, ...others] = fact?.renamedTo24 ?? []
  if (others.length > 0 || (renamed && !/^\w+$/.test(renamed))) return undefined
  const leaf = renamed && types.length > 0 ? renamed.replace(`${types[types.length - 1]}_`, '') : (renamed ?? name)
  const place = [...around, leaf].join('/')
  const text = value.startsWith('$') && !value.startsWith('$SET:') ? `$SET:${value.slice(1)}` : expanded23(value)
  if (fact?.renamedTo24 && renamed === undefined && !now.has(place)) return undefined
  return [place, text]
}

function locationOf(value: string): Expected | undefined {
  const [, path] = /^(?:maildir|mbox|sdbox|mdbox|dbox):([^:]*)/.exec(value) ?? []
  return path === undefined ? undefined : ['mail_path', expanded23(path)]
}

/** Settings of plugins that are one setting still. */
function pluginSetting(name: string, value: string): Expected | undefined {
  const limit = name === 'quota_rule' ? /^\*:storage=(\d+[MGT])$/i.exec(value) : null
  if (limit) return ['quota_storage_size', limit[1] as string]
  if (name === 'fts') return undefined
  if (name === 'fts_languages') return [`language ${value.split(' ')[0]}/default`, 'yes']
  if (name === 'sieve_default') return ['sieve_script default/path', expanded23(value)]
  if (name === 'mail_crypt_global_private_key') {
    return ['crypt_global_private_key main/crypt_private_key_file', value.replace(/^</, '')]
  }
  const script = name === 'sieve' ? /^(?:file:)?([^;]*)/.exec(value)?.[1] : undefined
  if (script)
    return value.includes('active=')
      ? ['sieve_script personal/path', expanded23(script)]
      : ['sieve_script personal/active_path', expanded23(script)]
  if (/^sieve_(?:before|after)\d*$/.test(name))
    return [`sieve_script ${name.slice(6)}/path`, value.replace(/^file:/, '')]
  const [renamed, ...others] = dovecotSetting(`plugin/${name}`)?.renamedTo24 ?? []
  const same = dovecotSetting(name)?.versions.endsWith('1') ? name : undefined
  const now = renamed ?? same
  return now === undefined || others.length > 0 || !/^\w+$/.test(now) || /[+$%]/.test(value)
    ? undefined
    : [now, value.replace(/^</, '')]
}
