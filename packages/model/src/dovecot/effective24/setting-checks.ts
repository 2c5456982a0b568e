/** Checks of the settings of 2.4, filter by filter and program by program. */

import { dovecot24Structures } from '@mailcfg/knowledge'
import { HASH_BITS } from '../effective/checks/auth.ts'
import { type Check, type CheckContext, type CheckFailure, failure, wordsOf } from '../effective/checks/check.ts'
import { checkMailUser } from '../effective/checks/mail.ts'
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
import { checkMailbox, checkMailLog, checkMailStorage, checkNamespace } from './mail-checks.ts'
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

const checkSsl: Check = (node) => {
  if (node.value('ssl') === 'no') return undefined
  const unknown = wordsOf(node.value('ssl_options'), ', ').find(
    (word) => !/^(?:compression|no_compression|no_ticket)$/i.test(word),
  )
  return unknown === undefined ? undefined : failure(`ssl_options: unknown flag: '${unknown}'`, node, 'ssl_options')
}

const checkConcurrency: Check = (node) => {
  const key = 'lmtp_user_concurrency_limit'
  return node.value(key) === '0' ? failure(`${key} must not be 0 (did you mean "unlimited"?)`, node, key) : undefined
}

const checkLineLength: Check = (node) => {
  const key = 'imapc_max_line_length'
  return node.value(key) === '0' ? failure(`${key} must not be 0`, node, key) : undefined
}

const checkLogin: Check = (node) =>
  node.value('ssl') === 'required' && node.value('auth_allow_cleartext') === 'yes'
    ? failure('auth_allow_cleartext=yes has no effect with ssl=required', node, 'auth_allow_cleartext', 'ssl')
    : undefined

const checkSslServer: Check = (node) => {
  const key = 'ssl_server_request_client_cert'
  if (node.value('ssl') === 'no' || node.value(key) !== 'yes' || node.value('ssl_server_ca_file') !== '')
    return undefined
  return failure(`${key} set, but ssl_server_ca_file not`, node, key)
}

const ACL_IDENTIFIER = /^(?:anyone|anonymous|authenticated|owner|(?:user|group|group-override)=.*)$/s

const checkAcl: Check = (node) => {
  const id = node.value('acl_id')
  return id === '' || ACL_IDENTIFIER.test(id) ? undefined : failure(`Invalid identifier '${id}'`, node, 'acl_id')
}

const CHECKS: Readonly<Record<string, Check>> = {
  acl_rights: checkAcl,
  auth: (node, context) => checkAuth(node, context) ?? checkAuthPolicy(node, context),
  doveadm: checkDoveadm,
  imap: checkImap,
  imapc: (node, context) => checkImapc(node, context) ?? checkLineLength(node, context),
  lmtp: (node, context) => checkLmtp(node, context) ?? checkConcurrency(node, context),
  login: checkLogin,
  mail_log: checkMailLog,
  mail_namespace: checkNamespace,
  mail_storage: checkMailStorage,
  mail_user: checkMailUser,
  mailbox: checkMailbox,
  master: checkMaster24,
  master_service: checkMasterService,
  pop3: checkPop3,
  pop3c: checkPop3c,
  ssl: checkSsl,
  ssl_server: checkSslServer,
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
