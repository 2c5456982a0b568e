/** Chinese words for outgoing mail that is never encrypted. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what:
    setting?.value.text.toLowerCase() === 'none'
      ? '发信时的 TLS 关掉了。'
      : '没有设 smtp_tls_security_level，所以发出的信从不加密。',
  why: '几乎所有邮件服务器都支持 TLS，设为 may 没有任何代价：对方不提供时，照旧发出。',
  fixes: ['对方提供 TLS 时就用'],
}))
