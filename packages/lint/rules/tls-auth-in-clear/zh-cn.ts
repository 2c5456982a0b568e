/** Chinese words for logins offered on connections without TLS. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ server, tls }, english) => ({
  what: `${server.service ? `服务 ${server.service.service.text}` : '端口 25'} 在没有 TLS 的连接上也提供登录。`,
  why: '不启用 TLS 的邮件程序会用明文发送用户名和密码，谁在监听，谁就能以那个用户的身份发信。',
  help:
    tls === 'none'
      ? '给服务器配上证书，把 smtpd_tls_security_level 设为 may，再加上 smtpd_tls_auth_only = yes。'
      : '加上 smtpd_tls_auth_only = yes。',
  related: (english.related ?? []).map(({ message }) =>
    message === 'offered here' ? '在这里提供' : '这项设置只保护 IMAP 和 POP3',
  ),
  fixes: ['只在 TLS 上提供登录'],
}))
