/** Which settings of 2.3 are expanded, and what the letters of variables mean in them. */

import { dovecotSetting } from '@mailcfg/knowledge'
import type { VariableContext } from './variables.ts'

const FORMATS: Readonly<Record<string, VariableContext>> = {
  login_log_format: 'login-log',
  deliver_log_format: 'deliver-log',
  imap_logout_format: 'imap-logout',
  imap_urlauth_logout_format: 'imap-logout',
  managesieve_logout_format: 'imap-logout',
  submission_logout_format: 'imap-logout',
  pop3_logout_format: 'pop3-logout',
  pop3_uidl_format: 'uidl',
  rejection_reason: 'rejection',
  rejection_subject: 'rejection',
  quota_exceeded_message: 'mail',
  mail_log_prefix: 'mail',
  lda_mailbox_autocreate: 'mail',
  login_greeting: 'login',
  login_log_format_elements: 'login',
  auth_username_format: 'auth',
  auth_policy_hash_nonce: 'auth',
  dsync_remote_cmd: 'mail',
}

/** Where a setting is expanded; `undefined` when it is not, and a percent sign is just that. */
export function contextOf(path: string): VariableContext | undefined {
  const format = FORMATS[path]
  if (format) return format
  if (path.startsWith('plugin/')) return 'mail'
  return dovecotSetting(path)?.varExpand23 ? 'mail' : undefined
}
