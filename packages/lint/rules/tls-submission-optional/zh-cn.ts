/** Chinese words for submission ports that do not insist on TLS. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service, tls }) => ({
  what: `服务 ${service.service.text} 不强制 TLS${tls === 'none' ? '：它连 TLS 都不提供' : ''}。`,
  why: '用户的邮件程序如果不主动启用 TLS，信件甚至密码都会以明文发送。',
  help: '给这个服务加上 -o smtpd_tls_security_level=encrypt；为此服务器要有证书。',
  fixes: ['强制 TLS'],
}))
