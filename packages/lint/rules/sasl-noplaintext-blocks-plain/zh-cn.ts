/** Chinese words for noplaintext on servers that offer nothing but PLAIN and LOGIN. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, seen }) => ({
  what: `${setting.name.text} 里的 noplaintext 让人没有办法登录。`,
  why: `${seen ? '这里的 SASL 服务只提供 PLAIN 和 LOGIN' : '大多数 SASL 服务只提供 PLAIN 和 LOGIN'}，而这两种都是明文：smtpd 以 "no SASL authentication mechanisms" 停下，客户端的连接就断了。`,
  help: '写 noanonymous，并用 smtpd_tls_auth_only = yes 保护密码。',
  related: ['这里提供的机制'],
}))
