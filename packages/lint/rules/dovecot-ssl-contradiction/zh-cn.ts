/** Chinese words for settings about TLS that contradict each other. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ kind }) =>
  kind === 'listener'
    ? {
        what: '这个监听端口是给 TLS 用的，而 ssl = no 关掉了 TLS。',
        why: 'Dovecot 不会打开这个端口：设成 imaps 或 pop3s 的邮件程序连不上。',
        help: '配好证书并设置 ssl = required，或者去掉这个监听端口。',
        related: ['TLS 在这里关掉'],
      }
    : {
        what: '这里允许不用 TLS 登录，而 ssl = required 不允许。',
        why: '生效的是 ssl = required：不管这里写什么，没有 TLS 谁也登录不了。',
        help: '删掉这一行；如果有的客户端不支持 TLS，就设置 ssl = yes。',
        related: ['这里要求必须用 TLS'],
      },
)
