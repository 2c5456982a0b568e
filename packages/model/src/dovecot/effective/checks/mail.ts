/** Checks of the settings of mail storage and of namespaces (src/lib-storage/mail-storage-settings.c). */

import { numberOf } from '../value-types.ts'
import { HASH_BITS } from './auth.ts'
import { type Check, failure, wordsOf } from './check.ts'

export const checkMailStorage: Check = (node) => {
  const is = (key: string, value: string): boolean => node.value(key) === value
  if (is('mailbox_idle_check_interval', '0'))
    return failure('mailbox_idle_check_interval must not be 0', node, 'mailbox_idle_check_interval')
  if (is('mail_nfs_index', 'yes') && !is('mmap_disable', 'yes'))
    return failure('mail_nfs_index=yes requires mmap_disable=yes', node, 'mail_nfs_index')
  if (is('mail_nfs_index', 'yes') && !is('mail_fsync', 'always'))
    return failure('mail_nfs_index=yes requires mail_fsync=always', node, 'mail_nfs_index')
  if (numberOf(node.value('mail_cache_max_size')) > 1024n ** 3n)
    return failure("mail_cache_max_size can't be over 1 GB", node, 'mail_cache_max_size')
  if (Number(node.value('mail_cache_purge_delete_percentage')) > 100) {
    const key = 'mail_cache_purge_delete_percentage'
    return failure(`${key} can't be over 100`, node, key)
  }
  return uidlFormat(node) ?? attachmentHash(node) ?? attachmentDetection(node) ?? cacheFields(node)
}

/** Letters that change a one-letter variable (src/lib/var-expand.c). */
const MODIFIERS = 'LUEXRNHMDT'

/** The letter of a percent variable, or `{` for a long one (var_get_key()). */
function variableKey(text: string): string {
  const rest = text.replace(/^[\d-]*(?:\.[\d-]*)?/, '')
  let i = 0
  while (i < rest.length && MODIFIERS.includes(rest[i] as string)) i++
  return rest[i] ?? '\0'
}

const uidlFormat: (node: Parameters<Check>[0]) => ReturnType<Check> = (node) => {
  const key = 'pop3_uidl_format'
  const format = node.value(key)
  let found = false
  for (let i = 0; i < format.length; i++) {
    if (format[i] !== '%' || i + 1 >= format.length) continue
    const letter = variableKey(format.slice(++i))
    if ('vumfg'.includes(letter)) found = true
    else if (letter !== '%') return failure(`Unknown ${key} variable: %${letter}`, node, key)
  }
  return found ? undefined : failure(`${key} setting doesn't contain any %% variables.`, node, key)
}

/** The format of the names of attachments; messages call the setting as 2.3 does. */
export const attachmentHash = (node: Parameters<Check>[0], setting = 'mail_attachment_hash'): ReturnType<Check> => {
  const key = 'mail_attachment_hash'
  const format = node.value(setting)
  if (format.includes('/')) return failure(`${key} setting must not contain '/' characters`, node, setting)
  const error = hashFormatError(format)
  if (error !== undefined) return failure(`Invalid ${key} setting: ${error}`, node, setting)
  return format.includes('-') ? failure(`${key} setting must not contain '-' characters`, node, setting) : undefined
}

/** What is wrong with a format such as `%{sha1:80}` (src/lib/hash-format.c). */
function hashFormatError(format: string): string | undefined {
  for (let rest = format; ; ) {
    const percent = rest.indexOf('%')
    if (percent < 0) return undefined
    const [start] = /^%[BX]?\{?/.exec(rest.slice(percent)) as RegExpExecArray
    if (!start.endsWith('{')) return "No '{' after '%'"
    rest = rest.slice(percent + start.length)
    const end = rest.indexOf('}')
    if (end < 0) return "Missing '}'"
    const [name = '', bits] = rest.slice(0, end).split(/:(.*)/s)
    const size = HASH_BITS[name]
    if (size === undefined) return `Unknown hash method: ${name}`
    const number = Number(bits)
    if (bits !== undefined && !(/^\d+$/.test(bits) && number > 0 && number <= size))
      return `Invalid :bits number: ${bits}`
    if (bits !== undefined && number % 8 !== 0) return `Currently :bits must be divisible by 8: ${bits}`
    rest = rest.slice(end + 1)
  }
}

const DETECTION = /^(?:add-flags|add-flags-on-save|no-flags-on-fetch|exclude-inlined|content-type=.*)$/s

/** The words that say how attachments are told. */
export const attachmentDetection: (node: Parameters<Check>[0]) => ReturnType<Check> = (node) => {
  const key = 'mail_attachment_detection_options'
  const unknown = wordsOf(node.value(key), ' ').find((word) => !DETECTION.test(word))
  return unknown === undefined ? undefined : failure(`${key}: Unknown option: ${unknown}`, node, key)
}

/** The names of headers in the lists of cached fields. */
export const cacheFields: (node: Parameters<Check>[0]) => ReturnType<Check> = (node) => {
  for (const key of ['mail_cache_fields', 'mail_always_cache_fields', 'mail_never_cache_fields'])
    for (const word of wordsOf(node.value(key), ' ,'))
      if (/^hdr\./i.test(word) && !/^[!-9;-~]*$/.test(word.slice(4)))
        return failure(`Invalid ${key}: ${word} is not a valid header name`, node, key)
  return undefined
}

export const checkNamespace: Check = (node) => {
  const prefix = node.value('prefix')
  if (new TextEncoder().encode(node.value('separator')).length > 1)
    return failure(`Namespace '${prefix}': Hierarchy separator must be only one character long`, node, 'separator')
  const alias = node.setting('alias_for')
  if (alias === undefined || node.value('disabled') === 'yes') return undefined
  // Strings with variables are compared with their marks, which are the same on both sides.
  const target = node.parent?.sections('namespace').find((one) => one.value('prefix') === alias.text)
  if (target === undefined)
    return failure(`Namespace '${prefix}': alias_for points to unknown namespace: ${alias.text}`, node, 'alias_for')
  const next = target.setting('alias_for')
  if (next === undefined) return undefined
  const chain = `Namespace '${prefix}': alias_for chaining isn't allowed: ${alias.text} -> ${next.text}`
  return failure(chain, node, 'alias_for')
}

const SPECIAL_USES = /^\\(?:All|Archive|Drafts|Flagged|Important|Junk|Sent|Trash)$/i

export const checkMailbox: Check = (node) => {
  const unknown = wordsOf(node.value('special_use'), ' ').find((word) => !SPECIAL_USES.test(word))
  if (unknown === undefined) return undefined
  return failure(`mailbox ${node.name}: unknown special_use: ${unknown}`, node, 'special_use')
}

export const checkMailUser: Check = (node, { host }) => {
  const directory = node.value('mail_plugin_dir')
  if (node.value('mail_plugins') === '' || host.directoryExists?.(directory) !== false) return undefined
  const text = `mail_plugin_dir: access(${directory}) failed: No such file or directory`
  return failure(text, node, 'mail_plugin_dir', 'mail_plugins')
}
