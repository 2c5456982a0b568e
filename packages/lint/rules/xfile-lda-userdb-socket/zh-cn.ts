/** Chinese words for a delivery agent that may not ask for accounts. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ user, agent, listener, mode }, english) =>
  listener
    ? {
        what: `运行投递程序的 ${user} 打不开这个套接字（权限 ${mode}）。`,
        why: '投递程序要在那里问邮箱在什么地方："userdb lookup: connect failed: Permission denied"，邮件留在队列里。',
        help: `写 mode = 0600 和 user = ${user}。`,
        related: [`${agent.service} 以 ${user} 运行`],
      }
    : {
        what: `${agent.service} 要向 Dovecot 查帐号，而 Dovecot 没有套接字 auth-master。`,
        why: '带 -d 的 Dovecot 1.x 投递程序没处去问邮箱在什么地方，邮件留在队列里。',
        help: `让 auth default { socket listen { master { … } } } 写 /var/run/dovecot/auth-master，并设 user = ${user}。`,
        related: (english.related ?? []).map(({ message }) =>
          message?.startsWith('no ') ? '这份配置里没有 service auth 的监听' : 'Dovecot 在这里监听',
        ),
      },
)
