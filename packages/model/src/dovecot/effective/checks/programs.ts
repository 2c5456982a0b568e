/** Checks of the settings of single programs: logging, TLS, protocols, clients, statistics. */

import { numberOf } from '../value-types.ts'
import { type Check, failure, knownWords, wordsOf } from './check.ts'
import { eventFilterError } from './event-filter.ts'

const FACILITIES = /^(?:auth|authpriv|cron|daemon|kern|local[0-7]|lpr|mail|news|syslog|user|uucp)$/

/** src/lib-master/master-service-settings.c */
export const checkMasterService: Check = (node) => {
  const facility = node.value('syslog_facility')
  if (!FACILITIES.test(facility)) return failure(`Unknown syslog_facility: ${facility}`, node, 'syslog_facility')
  for (const key of ['log_debug', 'log_core_filter', 'process_shutdown_filter']) {
    const error = eventFilterError(node.value(key))
    if (error !== undefined) return failure(`Invalid ${key}: ${error}`, node, key)
  }
  return undefined
}

/** src/lib-master/master-service-ssl-settings.c */
export const checkSsl: Check = (node) => {
  if (node.value('ssl') === 'no') return undefined
  if (node.value('ssl_verify_client_cert') === 'yes' && node.value('ssl_ca') === '')
    return failure('ssl_verify_client_cert set, but ssl_ca not', node, 'ssl_verify_client_cert')
  const unknown = wordsOf(node.value('ssl_options'), ', ').find(
    (word) => !/^(?:compression|no_compression|no_ticket)$/i.test(word),
  )
  return unknown === undefined ? undefined : failure(`ssl_options: unknown flag: '${unknown}'`, node, 'ssl_options')
}

export const checkImap = knownWords('imap_client_workarounds', 'workaround', [
  'delay-newmail',
  'tb-extra-mailbox-sep',
  'tb-lsub-flags',
])

const POP3_WORKAROUNDS = knownWords('pop3_client_workarounds', 'workaround', ['outlook-no-nuls', 'oe-ns-eoh'])

export const checkPop3: Check = (node, context) => {
  const unknown = POP3_WORKAROUNDS(node, context)
  if (unknown || node.value('pop3_delete_type') !== 'flag' || node.value('pop3_deleted_flag') !== '') return unknown
  return failure('pop3_delete_type=flag, but pop3_deleted_flag not set', node, 'pop3_delete_type')
}

export const checkLmtp = knownWords('lmtp_client_workarounds', 'workaround', [
  'whitespace-before-path',
  'mailbox-for-path',
])

export const checkSubmission = knownWords('submission_client_workarounds', 'workaround', [
  'whitespace-before-path',
  'mailbox-for-path',
  'implicit-auth-external',
  'exotic-backend',
])

export const checkPop3c = knownWords('pop3c_features', 'feature', ['no-pipelining'])

const IMAPC_FEATURES =
  'rfc822.size guid-forced fetch-headers gmail-migration search zimbra-workarounds no-examine proxyauth ' +
  'fetch-msn-workarounds fetch-fix-broken-mails modseq delay-login fetch-bodystructure send-id ' +
  'fetch-empty-is-expunged no-msn-updates acl'

export const checkImapc: Check = (node, context) => {
  if (node.value('imapc_max_idle_time') === '0')
    return failure('imapc_max_idle_time must not be 0', node, 'imapc_max_idle_time')
  const throttle = wordsOf(node.value('imapc_features'), ' ,').find(
    (word) => /^throttle:/i.test(word) && !/^throttle:\d+:\d+:\d+$/i.test(word),
  )
  if (throttle !== undefined) return failure('imapc_features: Invalid throttle settings', node, 'imapc_features')
  return knownWords('imapc_features', 'feature', IMAPC_FEATURES.split(' '), /^throttle:/i)(node, context)
}

export const checkDoveadm: Check = (node, context) => {
  for (const key of ['dsync_hashed_headers', 'dsync_alt_char'])
    if (node.value(key) === '') return failure(`${key} must not be empty`, node, key)
  return knownWords('dsync_features', 'feature', ['empty-header-workaround'])(node, context)
}

export const checkDirector: Check = (node) =>
  numberOf(node.value('director_user_expire')) < 10n
    ? failure('director_user_expire is too low', node, 'director_user_expire')
    : undefined
