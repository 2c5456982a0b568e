/** Chinese words for mailboxes without a lock. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const MAILTOOL = 'sun_mailtool_compatibility'

export const words = translate<typeof rule>(({ mailtool }) => ({
  what: mailtool
    ? `设了 ${MAILTOOL} 就只剩 dotlock 可用，而 mailbox_delivery_lock 里没有它。`
    : 'mailbox_delivery_lock 没有写任何加锁方式。',
  why: '不加锁，两个程序可能同时写同一个邮箱，所以 local(8) 会因致命错误停下，发给本地用户的信就得等着。',
  related: ['只留下 dotlock'],
  help: mailtool
    ? `加上 dotlock，或者删掉 ${MAILTOOL}。`
    : '写上加锁方式，例如 fcntl, dotlock；或者删掉这一行，用默认值。',
}))
