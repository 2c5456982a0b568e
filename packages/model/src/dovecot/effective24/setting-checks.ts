/** Checks of the settings of 2.4, filter by filter and program by program. */

import { dovecot24Structures } from '@mailcfg/knowledge'
import { HASH_BITS } from '../effective/checks/auth.ts'
import { type Check, type CheckContext, type CheckFailure, failure, wordsOf } from '../effective/checks/check.ts'
import { attachmentDetection, attachmentHash } from '../effective/checks/mail.ts'
import {
  checkDoveadm,
  checkImap,
  checkImapc,
  checkLmtp,
  checkMasterService,
  checkPop3,
  checkPop3c,
  checkSubmission,
} from '../effective/checks/programs.ts'
import type { DovecotHost } from '../effective/host.ts'
import { numberOf } from '../effective/value-types.ts'
import { CheckedFilter, touchedStructures } from './checked.ts'
import type { FilterNode } from './filter-node.ts'
import { checkMaster24 } from './service-checks.ts'

const checkAuth: Check = (node) => {
  const size = numberOf(node.value('auth_cache_size'))
  if (size > 0n && size < 1024n)
    return failure(`auth_cache_size value is too small (${size} bytes)`, node, 'auth_cache_size')
  const passwords = 'auth_verbose_passwords'
  const [word = '', number] = node.value(passwords).split(/:(.*)/s)
  if (number !== undefined && !(/^\d+$/.test(number) && Number(number) > 0))
    return failure(`${passwords}: Invalid truncation number: '${number}'`, node, passwords)
  if (!['no', 'plain', 'sha1', 'yes'].includes(word)) return failure(`${passwords}: Invalid value`, node, passwords)
  return undefined
}

const checkAuthPolicy: Check = (node) => {
  const url = 'auth_policy_server_url'
  if (node.value(url) === '') return undefined
  if (node.value('auth_policy_hash_nonce') === '')
    return failure('auth_policy_hash_nonce must be set when policy server is used', node, url)
  const known = HASH_BITS[node.value('auth_policy_hash_mech')] !== undefined
  return known ? undefined : failure('invalid auth_policy_hash_mech given', node, 'auth_policy_hash_mech')
}

const checkMailStorage: Check = (node) => {
  if (node.value('mail_nfs_index') === 'yes' && node.value('mmap_disable') !== 'yes')
    return failure('mail_nfs_index=yes requires mmap_disable=yes', node, 'mail_nfs_index')
  if (node.value('mail_nfs_index') === 'yes' && node.value('mail_fsync') !== 'always')
    return failure('mail_nfs_index=yes requires mail_fsync=always', node, 'mail_nfs_index')
  if (!node.value('pop3_uidl_format').includes('%{'))
    return failure("pop3_uidl_format setting doesn't contain any %{variables}.", node, 'pop3_uidl_format')
  return attachmentHash(node, 'mail_ext_attachment_hash') ?? attachmentDetection(node)
}

const LOG_FIELDS = ['uid', 'box', 'msgid', 'size', 'vsize', 'flags', 'from', 'subject']
const LOG_EVENTS = [
  ...['delete', 'undelete', 'expunge', 'save', 'copy'],
  ...['mailbox_create', 'mailbox_delete', 'mailbox_rename', 'flag_change'],
]

const checkMailLog: Check = (node) => {
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

const checkNamespace: Check = (node) => {
  const separator = node.value('namespace_separator')
  if (new TextEncoder().encode(separator).length <= 1) return undefined
  const text = `Namespace ${node.value('namespace_name')}: Hierarchy separator must be only one character long`
  return failure(text, node, 'namespace_separator')
}

const SPECIAL_USES = /^\\(?:All|Archive|Drafts|Flagged|Important|Junk|Sent|Trash)$/i

const checkMailbox: Check = (node, { warn }) => {
  const key = 'mailbox_special_use'
  for (const label of wordsOf(node.value(key), ' ')) {
    if (SPECIAL_USES.test(label)) continue
    const text = `special_use label ${label} is not an RFC-defined label - allowing anyway`
    warn(`mailbox ${node.value('mailbox_name')}: ${text}`, node.setting(key)?.origin)
  }
  return undefined
}

const checkSsl: Check = (node) => {
  if (node.value('ssl') === 'no') return undefined
  const unknown = wordsOf(node.value('ssl_options'), ', ').find(
    (word) => !/^(?:compression|no_compression|no_ticket)$/i.test(word),
  )
  return unknown === undefined ? undefined : failure(`ssl_options: unknown flag: '${unknown}'`, node, 'ssl_options')
}

const CHECKS: Readonly<Record<string, Check>> = {
  auth: (node, context) => checkAuth(node, context) ?? checkAuthPolicy(node, context),
  doveadm: checkDoveadm,
  imap: checkImap,
  imapc: checkImapc,
  lmtp: checkLmtp,
  mail_log: checkMailLog,
  mail_namespace: checkNamespace,
  mail_storage: checkMailStorage,
  mailbox: checkMailbox,
  master: checkMaster24,
  master_service: checkMasterService,
  pop3: checkPop3,
  pop3c: checkPop3c,
  ssl: checkSsl,
  submission: checkSubmission,
  submission_login: checkSubmission,
}

/** Checks what a filter sets; what the filters around it set does not count (config_filter_parser_check()). */
export function checkNode24(node: FilterNode, host: DovecotHost, warn: CheckContext['warn']): CheckFailure | undefined {
  const services = dovecot24Structures().services.filter(({ processLimit1 }) => processLimit1)
  const context = { host, warn, singleProcess: new Set(services.map(({ name }) => name)) }
  const settings = CheckedFilter.of(node)
  for (const name of touchedStructures(node)) {
    // A section without a name belongs to the level around it.
    const found = CHECKS[name]?.(settings, context)
    if (found) return found
  }
  return undefined
}
