/** Chinese words for logins by Dovecot without a path to its socket. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '用了 smtpd_sasl_type = dovecot，就必须用 smtpd_sasl_path 写明套接字。',
  why: '它的默认值 smtpd 是给 Cyrus SASL 用的名字。Postfix 会在队列目录里找名为 smtpd 的套接字，找不到，客户端一连上来就停下。',
  help: '写 smtpd_sasl_path = private/auth，并在 Dovecot 的 service auth 里用 unix_listener 建出这个套接字。',
}))
