/** Chinese words for sockets whose name chooses another protocol. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `名叫 ${name} 的套接字不是给邮件服务器用的。`,
  why: '名字的结尾（-master、-userdb、-login、-token）决定 Dovecot 在上面说什么协议。smtpd 会记下 "Connected to wrong auth socket"，不再提供登录。',
  help: '给套接字换个名字，例如 /var/spool/postfix/private/auth。',
  related: ['Postfix 连接到这里'],
}))
