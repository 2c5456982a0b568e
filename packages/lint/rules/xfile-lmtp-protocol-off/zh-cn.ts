/** Chinese words for LMTP that is not among the protocols. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: 'Dovecot 的 protocols 里没有 lmtp。',
  why: 'Dovecot 不建这个套接字，发给邮箱的邮件都留在队列里，报 "No such file or directory"。',
  related: ['Postfix 投递到这里'],
  fixes: ['加上 lmtp'],
}))
