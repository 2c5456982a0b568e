/** Makes generated/dovecot-2.3.json, the tables of doveconf 2.3, from its source: node generate/dovecot-structures.mjs SOURCE. */

// Only names, types and defaults are taken, which are facts; the paths and the defaults of the build are Debian's, as
// `doveconf -d` of its package prints them.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FILES = [
  'config/all-settings.c',
  'lib-master/master-service-settings.c',
  'lib-master/master-service-ssl-settings.c',
  'lib-smtp/smtp-submit-settings.c',
]

/** Constants of the build and of headers. */
const CONSTANTS = {
  PKG_RUNDIR: '/run/dovecot',
  PKG_STATEDIR: '/var/lib/dovecot',
  PKG_LIBEXECDIR: '/usr/lib/dovecot',
  MODULEDIR: '/usr/lib/dovecot/modules',
  PACKAGE: 'dovecot',
  PACKAGE_NAME: 'Dovecot (Debian)',
  MAILBOX_SET_AUTO_NO: 'no',
  MAILBOX_SET_AUTO_CREATE: 'create',
  MAILBOX_SET_AUTO_SUBSCRIBE: 'subscribe',
  ENV_SYSTEMD: ' LISTEN_PID LISTEN_FDS NOTIFY_SOCKET',
  ENV_GDB: '',
  DEFAULT_FAILURE_STAMP_FORMAT: '%b %d %H:%M:%S ',
  STATS_METRIC_SETTINGS_DEFAULT_EXPORTER_INCLUDE: 'name hostname timestamps categories fields',
  TRUE: true,
  FALSE: false,
  UINT_MAX: 4294967295n,
  UOFF_T_MAX: 18446744073709551615n,
}

/** Defaults that Debian changes in the source, or takes from what it finds when it builds. */
const DEBIAN = { protocols: '', mbox_write_locks: 'fcntl dotlock', ssl_client_ca_dir: undefined }

const TYPES = {
  BOOL: 'bool',
  UINT: 'uint',
  UINT_OCT: 'octal',
  TIME: 'time',
  TIME_MSECS: 'msecs',
  SIZE: 'size',
  IN_PORT: 'port',
  STR: 'string',
  STR_VARS: 'vars',
  ENUM: 'enum',
}

const source = process.argv[2]
const text = FILES.map((name) => readFileSync(join(source, 'src', name), 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/#ifdef HAVE_SSL\n([\s\S]*?)#else\n[\s\S]*?#endif/g, '$1')
  .replace(/#ifndef CONFIG_BINARY\n(?:(?!#endif)[\s\S])*?(?:#else\n((?:(?!#endif)[\s\S])*?))?#endif/g, '$1')

/** A C expression of constants, strings, numbers, products and sums. */
function evaluate(expression) {
  const tokens = [...expression.matchAll(/"((?:[^"\\]|\\.)*)"|0[0-7]+\b|\d+|[A-Za-z_]\w*|[*+]/g)]
  const values = tokens.map(([token, string]) => {
    if (string !== undefined) return string.replace(/\\(.)/g, (_, c) => (c === 'n' ? '\n' : c))
    if (/^0[0-7]/.test(token)) return BigInt(`0o${token.slice(1)}`)
    if (/^\d/.test(token)) return BigInt(token)
    if (token === '*' || token === '+') return { operator: token }
    if (token === 'NULL') return undefined
    if (!(token in CONSTANTS)) throw new Error(`unknown constant ${token} in ${expression}`)
    return CONSTANTS[token]
  })
  if (values.every((value) => typeof value === 'string')) return values.join('')
  return values.slice(1).reduce((result, value, i) => {
    if (typeof value === 'object') return result
    return values[i].operator === '*' ? result * value : result + value
  }, values[0])
}

/** The fields of an initializer, as expressions. */
function fieldsOf(body) {
  const fields = new Map()
  const matches = body.matchAll(/\.(\w+)\s*=\s*((?:"(?:[^"\\]|\\.)*"|\{[^;]*?\} \}|[^,"])*)/g)
  for (const [, name, expression] of matches) fields.set(name, expression.trim())
  return fields
}

const initializers = new Map()
for (const [, name, body] of text.matchAll(/struct \w+_settings (\w+) = \{\n([\s\S]*?)\n\};/g))
  initializers.set(name, fieldsOf(body))

function defaultOf(type, expression, key) {
  if (expression === undefined || expression === 'NULL') return undefined
  const value = evaluate(expression)
  if (key in DEBIAN && DEBIAN[key] !== undefined) return DEBIAN[key]
  if (type === 'bool') return value ? 'yes' : 'no'
  if (type === 'octal') return `0${value.toString(8)}`
  if (type === 'time') return `${value} secs`
  if (type === 'msecs') return `${value} msecs`
  if (type === 'size') return `${value} B`
  return String(value)
}

/** The settings of a list of defines, with the macro that was in force before it. */
function settingsOf(name, defaults) {
  const at = text.search(new RegExp(`struct setting_define ${name}\\[\\]`))
  const body = text.slice(text.indexOf('{', at) + 1, text.indexOf('SETTING_DEFINE_LIST_END', at))
  const keyOf = (macro, field) => {
    const definition = text.slice(0, at).lastIndexOf(`#define ${macro}(type, name)`)
    const prefix = /SETTING_DEFINE_STRUCT_##type\((?:"(\w+)")?\s*#name/.exec(text.slice(definition, at))
    return `${prefix[1] ?? ''}${field}`
  }
  const entry =
    /(DEF\w*)\(\s*([^()]*?)\)|SETTING_DEFINE_STRUCT_\w+\([^()]*\)|\{ \.type = SET_(\w+), \.key = "(\w+)"(?:,\s*\.offset = offsetof\(struct \w+, (\w+)\))? \}/g
  return [...body.matchAll(entry)].map(([whole, macro, args, type, key, field]) => {
    if (macro === undefined && key === undefined) throw new Error(`not understood: ${whole}`)
    if (key !== undefined) {
      if (type === 'ALIAS') return { key, type: 'alias' }
      if (type === 'STRLIST') return { key, type: 'strlist' }
      return { key, type: TYPES[type], default: defaultOf(TYPES[type], defaults.get(field), key) }
    }
    const words = args.split(',').map((word) => word.trim())
    if (macro.startsWith('DEFLIST')) {
      const list = words[2].replace(/^&(\w+)_setting_parser_info$/, '$1')
      return { key: words[1].replaceAll('"', ''), type: macro === 'DEFLIST' ? 'list' : 'unique', list }
    }
    const kind = TYPES[words[0].replace(/_HIDDEN$/, '')]
    if (kind === undefined) throw new Error(`unknown type in ${whole}`)
    const full = keyOf(macro.replace(/_HIDDEN$/, ''), words[1])
    const hidden = words[0].endsWith('_HIDDEN') ? { hidden: true } : {}
    return { key: full, type: kind, default: defaultOf(kind, defaults.get(words[1]), full), ...hidden }
  })
}

const structures = [
  ...text.matchAll(/struct setting_parser_info (\w+)_setting_parser_info = \{\n([\s\S]*?)\n\};/g),
].map(([, name, body]) => {
  const fields = fieldsOf(body)
  const defines = fields.get('defines')
  const defaults = initializers.get((fields.get('defaults') ?? '').replace('&', '')) ?? new Map()
  const settings = settingsOf(defines, defaults)
  const nameField = /^offsetof\(struct \w+$/.test(fields.get('type_offset') ?? '')
    ? /\.type_offset = offsetof\(struct \w+, (\w+)\)/.exec(body)[1]
    : undefined
  const module = fields.get('module_name')
  return { name, module: module && evaluate(module), nameKey: nameField, settings }
})

const rootNames = /all_default_roots\[\] = \{([\s\S]*?)NULL/.exec(text)[1]
const roots = [...rootNames.matchAll(/&(\w+)_setting_parser_info/g)].map(([, name]) => name)

/** The listeners of an array, by the fields of its structure. */
function listenersOf(array, kind) {
  const at = text.search(new RegExp(`\\b${array}_array\\[\\] = \\{`))
  if (at < 0) throw new Error(`no listeners ${array}`)
  const body = text.slice(text.indexOf('= {', at) + 3, text.indexOf('};', at))
  const used = [...text.slice(at).matchAll(new RegExp(`&${array}_array\\[(\\d+)\\]`, 'g'))].map(([, i]) => Number(i))
  const all = [...body.matchAll(/\{([^{}]*)\}/g)].map(([, fields]) => {
    if (kind === 'inet') {
      const { name, port, ssl } = Object.fromEntries(
        [...fieldsOf(fields)].map(([key, value]) => [key, evaluate(value)]),
      )
      return { name, port: String(port), ...(ssl ? { ssl: 'yes' } : {}) }
    }
    const [path, mode, user, group] = fields.split(',').map((field) => evaluate(field))
    return { path, mode: mode === 0n ? '0' : `0${mode.toString(8)}`, user, group }
  })
  return all.filter((_, i) => used.includes(i))
}

const serviceSettings = structures.find(({ name }) => name === 'service').settings
const order = [.../config_all_services\[\] = \{([\s\S]*?)\};/.exec(text)[1].matchAll(/&(\w+)_service_settings/g)]
const services = order.map(([, name]) => {
  const fields = initializers.get(`${name}_service_settings`)
  const record = {}
  for (const { key, type } of serviceSettings) {
    const expression = fields.get(type === 'unique' ? `${key}s` : key)
    if (expression === undefined || expression === 'ARRAY_INIT') continue
    if (type === 'unique') {
      const array = /&(\w+)_buf/.exec(expression)[1]
      record[key] = listenersOf(array, key === 'inet_listener' ? 'inet' : 'file')
    } else record[key] = defaultOf(type, expression, key)
  }
  return { ...record, ...(fields.get('process_limit_1') === 'TRUE' ? { processLimit1: true } : {}) }
})

const lines = (list) => list.map((record) => JSON.stringify(record)).join(',\n')
const out = fileURLToPath(new URL('../generated/dovecot-2.3.json', import.meta.url))
writeFileSync(
  out,
  `{"roots":${JSON.stringify(roots)},\n"structures":[\n${lines(structures)}\n],\n"services":[\n${lines(services)}\n]}\n`,
)
