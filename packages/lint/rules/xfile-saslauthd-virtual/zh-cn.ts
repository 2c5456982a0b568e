/** Chinese words for virtual mailboxes and system accounts. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ mechanism }) => ({
  what: `saslauthd 查的是 ${mechanism}，那里${mechanism === 'pam' ? '通常' : ''}只有系统帐号。`,
  why: '虚拟邮箱的主人没有系统帐号：他们登录失败，发不了信。',
  help: '让 Dovecot 来验证密码（smtpd_sasl_type = dovecot），或者用 auxprop 加 sql，或者让 saslauthd 用 ldap 或 rimap。',
  related: ['没有系统帐号的邮箱', '在这里写了用 saslauthd'],
}))
