/** Chinese words for passwords for a relay that may be sent without TLS. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ tls }) => ({
  what: tls === 'none' ? '中继服务器的密码不经 TLS 就发出去。' : '中继服务器不提供 TLS 时，密码也照样发出去。',
  why: 'smtp_sasl_security_options 允许明文密码，又没有强制 TLS：谁在两台服务器之间，谁就能去掉 STARTTLS，读到密码。',
  fixes: ['强制 TLS'],
}))
