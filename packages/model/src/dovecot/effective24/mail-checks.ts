/** Checks of the settings of mail storage of 2.4 (src/lib-storage/mail-storage-settings.c of that release). */

import { type Check, failure, wordsOf } from '../effective/checks/check.ts'
import { attachmentDetection, attachmentHash, cacheFields } from '../effective/checks/mail.ts'
import { numberOf } from '../effective/value-types.ts'
import { UNKNOWN_VALUE } from './checked.ts'

const isUnknown = (text: string): boolean => text === UNKNOWN_VALUE

const zero =
  (key: string): Check =>
  (node) =>
    node.value(key) === '0' ? failure(`${key} must not be 0`, node, key) : undefined

const limits: Check = (node) => {
  const size = node.value('mail_cache_max_size')
  if (/^[ui]n/.test(size) || numberOf(size) > 1024n ** 3n)
    return failure("mail_cache_max_size can't be over 1 GB", node, 'mail_cache_max_size')
  const key = 'mail_cache_purge_delete_percentage'
  return /^[ui]n/.test(node.value(key)) || Number(node.value(key)) > 100
    ? failure(`${key} can't be over 100`, node, key)
    : undefined
}

const nfs: Check = (node) => {
  if (node.value('mail_nfs_index') !== 'yes') return undefined
  if (node.value('mmap_disable') !== 'yes')
    return failure('mail_nfs_index=yes requires mmap_disable=yes', node, 'mail_nfs_index')
  if (node.value('mail_fsync') === 'always') return undefined
  return failure('mail_nfs_index=yes requires mail_fsync=always', node, 'mail_nfs_index')
}

const UIDL_VARIABLES = ['uidvalidity', 'uid', 'md5', 'filename', 'guid']

const uidlFormat: Check = (node) => {
  const key = 'pop3_uidl_format'
  // The text itself, which is not expanded before mail is read.
  const format = node.setting(key)?.text ?? node.value(key)
  const names = [...format.matchAll(/%\{\s*([\w:]+)/g)].map(([, name]) => name as string)
  const unknown = names.find((name) => !UIDL_VARIABLES.includes(name))
  if (unknown !== undefined) return failure(`Unknown ${key} variable: %{${unknown}}`, node, key)
  return names.length > 0 ? undefined : failure(`${key} setting doesn't contain any %{variables}.`, node, key)
}

const mailboxNames: Check = (node) => {
  const prefix = 'mailbox_list_index_prefix'
  const index = node.value(prefix)
  if (index.includes('/') && !index.startsWith('/') && node.value('mail_index_path') === '')
    return failure(`${prefix} directory is relative, but mail_index_path is empty`, node, prefix)
  const directory = 'mailbox_root_directory_name'
  if (node.value(directory).includes('/')) return failure(`${directory} must not contain '/'`, node, directory)
  for (const key of ['mailbox_list_visible_escape_char', 'mailbox_list_storage_escape_char'])
    if (!isUnknown(node.value(key)) && new TextEncoder().encode(node.value(key)).length > 1)
      return failure(`${key} value must be a single character`, node, key)
  return undefined
}

export const checkMailStorage: Check = (node, context) => {
  const checks = [zero('mailbox_idle_check_interval'), nfs, limits, uidlFormat]
  const found = checks.map((check) => check(node, context)).find((one) => one !== undefined)
  const detection = () => attachmentDetection(node) ?? cacheFields(node) ?? mailboxNames(node, context)
  return found ?? attachmentHash(node, 'mail_ext_attachment_hash') ?? detection()
}

const LOG_FIELDS = ['uid', 'box', 'msgid', 'size', 'vsize', 'flags', 'from', 'subject']
const LOG_EVENTS = [
  ...['delete', 'undelete', 'expunge', 'save', 'copy'],
  ...['mailbox_create', 'mailbox_delete', 'mailbox_rename', 'flag_change'],
]

export const checkMailLog: Check = (node) => {
  for (const [kind, known] of [
    ['field', LOG_FIELDS],
    ['event', LOG_EVENTS],
  ] as const) {
    const key = `mail_log_${kind}s`
    const unknown = wordsOf(node.value(key), ' ').find((word) => !known.includes(word))
    if (unknown !== undefined) return failure(`Unknown ${kind} in ${key}: '${unknown}'`, node, key)
  }
  return undefined
}

export const checkNamespace: Check = (node) => {
  const separator = node.value('namespace_separator')
  if (new TextEncoder().encode(separator).length <= 1) return undefined
  const text = `Namespace ${node.value('namespace_name')}: Hierarchy separator must be only one character long`
  return failure(text, node, 'namespace_separator')
}

const SPECIAL_USES = /^\\(?:All|Archive|Drafts|Flagged|Important|Junk|Sent|Trash)$/i

export const checkMailbox: Check = (node, { warn }) => {
  const key = 'mailbox_special_use'
  for (const label of wordsOf(node.value(key), ' ')) {
    if (SPECIAL_USES.test(label)) continue
    const text = `special_use label ${label} is not an RFC-defined label - allowing anyway`
    warn(`mailbox ${node.value('mailbox_name')}: ${text}`, node.setting(key)?.origin)
  }
  return undefined
}
