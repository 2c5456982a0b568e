/** Chinese words for mailboxes whose mail a catch-all takes away. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ mailbox, catchAll }) => ({
  what: `发给 ${mailbox} 的邮件会到 ${catchAll.key.text} 这个全收地址，进不了邮箱。`,
  why: '先查别名，再查邮箱；代表整个域名的那一行，匹配所有没有自己那一行的地址。',
  help: `在别名表里加上 "${mailbox} ${mailbox}"。`,
  related: ['全收地址'],
}))
