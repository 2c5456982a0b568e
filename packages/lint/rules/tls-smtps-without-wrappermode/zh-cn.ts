/** Chinese words for servers on port 465 that do not speak TLS at once. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service }) => ({
  what: `服务 ${service.service.text} 没有一连上就用 TLS。`,
  why: '邮件程序在端口 465 上一开始就做 TLS 握手并等着回应，而服务器在等明文的 SMTP 命令：双方一直卡到超时。',
  fixes: ['加上 -o smtpd_tls_wrappermode=yes'],
}))
