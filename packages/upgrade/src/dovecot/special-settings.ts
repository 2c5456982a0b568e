/** Settings whose value 2.4 wants in another form: one function for each. */

import type { Placed, Setting } from '@mailcfg/model'
import { block } from '../rewriting.ts'
import { type DovecotUpgrade, placeOf, type Reason } from './context.ts'
import { stringListLines } from './lists.ts'
import { locationLines } from './mail-location.ts'
import { exporterArguments, exporterFormat, groupBy } from './statistics.ts'
import { assigned, nameWritten, wordsIn } from './values.ts'
import { textFor24 } from './variables.ts'

/** Bytes below which service_vsz_limit of 2.4 is an error (master-settings.c). */
const SMALLEST_MEMORY = 1024 * 1024

type Handler = (upgrade: DovecotUpgrade, placed: Placed<Setting>) => void

const isOn = (value: string): boolean => /^(?:y|yes|1)$/i.test(value)

function put(upgrade: DovecotUpgrade, placed: Placed<Setting>, lines: readonly string[], why: string): void {
  const now = lines.length === 1 ? lines[0] : lines.length === 0 ? 'nothing' : `${lines[0]} …`
  upgrade.replace(placeOf(placed), lines, { what: `${placed.item.name.text} becomes ${now}`, why })
}

/** Says that somebody has to look at a line that is rewritten all the same. */
function note(upgrade: DovecotUpgrade, placed: Placed<Setting>, why: string): void {
  upgrade.of(placed.document).insertBefore(placed.item.line, [`# mailcfg: ${why}`])
  upgrade.say(placeOf(placed), { kind: 'undecided', what: `${placed.item.name.text} is left to you`, why })
}

const gone =
  (why: string): Handler =>
  (upgrade, placed) => {
    const reason: Reason = { what: `${placed.item.name.text} becomes a comment`, why }
    upgrade.commentOut(placeOf(placed), { ...reason, kind: 'removed' })
  }

/** A certificate, key or the like: 2.3 puts the content of a file in with `<`, 2.4 takes the path. */
const file =
  (name: string): Handler =>
  (upgrade, placed) => {
    const { decoded, form } = placed.item
    if (form !== 'file' && decoded !== '' && !decoded.startsWith('/')) {
      note(upgrade, placed, `${name} takes the path of a file, not its content`)
    }
    put(upgrade, placed, [assigned(name, decoded)], '2.4 takes the path of the file, without the < before it')
  }

const location: Handler = (upgrade, placed) => {
  const { item, around } = placed
  const outer = around.some(({ type }) => type.text === 'namespace')
    ? upgrade.instance.setting('mail_location')?.item.decoded
    : undefined
  const { lines, undecided } = locationLines(item.decoded, outer)
  if (undecided.length > 0) {
    const what = [...new Set(undecided)].join(' ')
    note(upgrade, placed, `a part of the location has to be written anew for 2.4: ${what}`)
  }
  put(upgrade, placed, lines, '2.4 has a setting of its own for each part of a location')
}

/** The lowest protocol that a list of 2.2 leaves, such as `!SSLv2 !SSLv3`. */
const sslProtocols: Handler = (upgrade, placed) => {
  const words = wordsIn(placed.item.decoded)
  const named = words.filter((word) => !word.startsWith('!'))
  const known = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']
  const lowest = known.find((one) => !words.includes(`!${one}`) && (named.length === 0 || named.includes(one)))
  if (lowest === undefined)
    gone('ssl_min_protocol has taken its place; say which protocol is the lowest')(upgrade, placed)
  else put(upgrade, placed, [assigned('ssl_min_protocol', lowest)], '2.4 takes the lowest protocol that is allowed')
}

const protocols: Handler = (upgrade, placed) => {
  const words = wordsIn(placed.item.decoded)
  const kept = words.flatMap((word) =>
    /^(?:imaps|pop3s|none)$/.test(word) ? [] : word === 'managesieve' ? ['sieve'] : [word],
  )
  const adds = kept.includes('$protocols')
  const names = kept.filter((word) => word !== '$protocols')
  if (!adds && kept.join(' ') === words.join(' ')) return
  const lines = adds
    ? block(
        'protocols',
        names.map((name) => `${nameWritten(name)} = yes`),
      )
    : [`protocols = ${names.join(' ')}`]
  put(
    upgrade,
    placed,
    lines,
    adds
      ? 'a block adds to the protocols that were named before'
      : '2.4 has no such protocol; listeners say which ports use TLS',
  )
}

/** `unlimited` for the zero that meant so. */
const unlimited =
  (name: string): Handler =>
  (upgrade, placed) => {
    const { decoded } = placed.item
    const value = /^0\s*[a-z]*$/i.test(decoded) ? 'unlimited' : decoded
    if (name !== placed.item.name.text || value !== decoded)
      put(
        upgrade,
        placed,
        [assigned(name, value)],
        value === decoded ? `2.4 calls it ${name}` : '2.4 has a word for no limit',
      )
  }

/** `driver:rest` of a dict as a block of 2.4. */
export function dictLines(uri: string): string[] | undefined {
  const proxy = /^proxy:([^:]*):(.+)$/.exec(uri)
  if (proxy) {
    const socket = proxy[1] ? [assigned('socket_path', proxy[1])] : []
    return block('dict proxy', [assigned('name', proxy[2] as string), ...socket])
  }
  const path = /^(?:file|fs:posix):(?!.*:)(.+)$/.exec(uri)?.[1]
  return path === undefined ? undefined : block('dict file', [assigned('path', path)])
}

/** 2.4 refuses limits that no program can live with; 2.3 took the number for bytes, and the programs died. */
const memoryLimit: Handler = (upgrade, placed) => {
  const { decoded, name } = placed.item
  if (/^[1-9]\d*$/.test(decoded) && Number(decoded) < SMALLEST_MEMORY) {
    const why = `a limit of ${decoded} bytes is refused by 2.4; say a size such as ${decoded}M`
    upgrade.commentOut(placeOf(placed), { kind: 'undecided', what: `${name.text} is left to you`, why })
  } else unlimited(name.text)(upgrade, placed)
}

const dictIn =
  (name: string): Handler =>
  (upgrade, placed) => {
    const lines = dictLines(placed.item.decoded.replace('%h', '%{home}'))
    if (lines) put(upgrade, placed, block(name, lines), `2.4 takes a block dict inside of ${name}`)
    else {
      const why = `2.4 takes a block dict inside of ${name} { } in place of ${placed.item.decoded.split(':')[0]}:…`
      upgrade.commentOut(placeOf(placed), { kind: 'undecided', what: `${placed.item.name.text} is left to you`, why })
    }
  }

const importEnvironment: Handler = (upgrade, placed) => {
  const lines = stringListLines('import_environment', placed.item.decoded, (word) => `%{env:${word}}`)
  put(upgrade, placed, lines, '2.4 takes a block of keys and values')
}

/** Zero means the default in 2.3, and is an error in 2.4. */
const limit: Handler = (upgrade, placed) => {
  if (/^0+$/.test(placed.item.decoded))
    put(upgrade, placed, [], '2.4 refuses 0, which meant the default; without a line that holds')
}

/** `name value name value` of imap_id_send. */
const idSend: Handler = (upgrade, placed) => {
  const words = placed.item.decoded.match(/"(?:\\.|[^"\\])*"|\S+/g)?.map((word) => word.replace(/^"|"$/g, '')) ?? []
  const pairs = words.flatMap((word, i) => (i % 2 === 0 ? [assigned(nameWritten(word), words[i + 1] ?? '*')] : []))
  put(upgrade, placed, block('imap_id_send', pairs), '2.4 takes a block of keys and values')
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  mail_location: location,
  mail: location,
  'namespace/location': location,
  'namespace/mail': location,
  'namespace/mail_location': location,
  ssl_cert: file('ssl_server_cert_file'),
  ssl_cert_file: file('ssl_server_cert_file'),
  ssl_key: file('ssl_server_key_file'),
  ssl_key_file: file('ssl_server_key_file'),
  ssl_alt_cert: file('ssl_server_alt_cert_file'),
  ssl_alt_key: file('ssl_server_alt_key_file'),
  ssl_ca: file('ssl_server_ca_file'),
  ssl_ca_file: file('ssl_server_ca_file'),
  ssl_dh: file('ssl_server_dh_file'),
  ssl_client_cert: file('ssl_client_cert_file'),
  ssl_client_key: file('ssl_client_key_file'),
  ssl_protocols: sslProtocols,
  ssl_parameters_regenerate: gone('2.4 makes no parameters; ssl_server_dh_file names a file with them'),
  ssl_dh_parameters_length: gone('2.4 makes no parameters; ssl_server_dh_file names a file with them'),
  ssl_prefer_server_ciphers: (upgrade, placed) => {
    const side = isOn(placed.item.decoded) ? 'server' : 'client'
    put(upgrade, placed, [`ssl_server_prefer_ciphers = ${side}`], '2.4 asks whose order of ciphers counts')
  },
  disable_plaintext_auth: (upgrade, placed) => {
    const value = isOn(placed.item.decoded) ? 'no' : 'yes'
    if (value === 'yes' && upgrade.instance.setting('ssl')?.item.decoded === 'required') {
      put(upgrade, placed, [], 'with ssl = required it has no effect, and 2.4 refuses the two together')
      return
    }
    put(upgrade, placed, [`auth_allow_cleartext = ${value}`], '2.4 asks the other way round')
  },
  verbose_ssl: (upgrade, placed) => {
    const lines = isOn(placed.item.decoded) ? ['log_debug = category=ssl'] : []
    put(upgrade, placed, lines, '2.4 has a filter for what is logged in detail')
  },
  auth_worker_max_count: (upgrade, placed) => {
    const lines = block('service auth-worker', [assigned('process_limit', placed.item.decoded)])
    put(upgrade, placed, lines, '2.4 counts workers by the limit of their service')
  },
  auth_policy_server_timeout_msecs: (upgrade, placed) => {
    const lines = block('auth_policy', [`http_client_request_timeout = ${placed.item.decoded}ms`])
    put(upgrade, placed, lines, '2.4 has the settings of HTTP clients inside of auth_policy { }')
  },
  'service/client_limit': limit,
  'service/process_limit': limit,
  'service/service_count': unlimited('restart_request_count'),
  'service/vsz_limit': memoryLimit,
  'service/inet_listener/reuse_port': () => {},
  'metric/group_by': groupBy,
  'event_exporter/format_args': exporterFormat,
  'event_exporter/transport_args': exporterArguments,
  'service/idle_kill': (upgrade, placed) => {
    const { decoded } = placed.item
    const lines = /^0\s*[a-z]*$/i.test(decoded) ? [] : [assigned('idle_kill_interval', decoded)]
    put(upgrade, placed, lines, '2.4 calls it idle_kill_interval, and takes its default where nothing is set')
  },
  listen: (upgrade, placed) => {
    const why = '2.4 refuses an empty list; say which addresses are meant'
    if (placed.item.decoded.trim() === '')
      upgrade.commentOut(placeOf(placed), { kind: 'undecided', what: 'listen is left to you', why })
  },
  default_vsz_limit: memoryLimit,
  default_client_limit: unlimited('default_client_limit'),
  imapc_max_line_length: unlimited('imapc_max_line_length'),
  lmtp_user_concurrency_limit: unlimited('lmtp_user_concurrency_limit'),
  last_valid_uid: unlimited('last_valid_uid'),
  last_valid_gid: unlimited('last_valid_gid'),
  mail_sort_max_read_count: unlimited('mail_sort_max_read_count'),
  mail_vsize_bg_after_count: unlimited('mail_vsize_bg_after_count'),
  submission_max_recipients: unlimited('submission_max_recipients'),
  mail_attribute_dict: dictIn('mail_attribute'),
  import_environment: importEnvironment,
  auth_policy_request_attributes: (upgrade, placed) => {
    const { text } = textFor24(placed.item.decoded, 'auth')
    const lines = stringListLines('auth_policy_request_attributes', text, () => 'yes')
    put(upgrade, placed, lines, '2.4 takes a block of keys and values')
  },
  imap_id_send: idSend,
  protocols,
}

/** Rewrites a setting that has a function of its own. Returns whether it has. */
export function specialSetting(upgrade: DovecotUpgrade, placed: Placed<Setting>, path: string): boolean {
  const handler = Object.hasOwn(HANDLERS, path) ? HANDLERS[path] : undefined
  handler?.(upgrade, placed)
  return handler !== undefined
}
