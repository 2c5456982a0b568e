/** Chinese words for virtual mailbox domains without a table of mailboxes. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ table, refuses }) => ({
  what: table
    ? `${table} 对任何名字都有结果，所以谁的邮件都会被接收。`
    : '没有设置 virtual_mailbox_maps，所以这些域名下任何名字的邮件都会被接收。',
  why: refuses
    ? '没有邮箱的名字要到入队之后才被拒绝，变成退信发给多半是伪造的发件人，服务器因此进了黑名单。'
    : '如果 virtual_transport 后面的程序拒绝没有邮箱的名字，那也是入队之后的事，退信就发给了多半是伪造的发件人。',
  help: '把 virtual_mailbox_maps 设为一个列出真实邮箱的表，或者在 reject_unauth_destination 后面加上 reject_unverified_recipient。',
}))
