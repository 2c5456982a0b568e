/** Chinese words for what virtual(8) needs to write a mailbox. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ missing }) => ({
  what: `要投递到虚拟邮箱，还缺 ${missing.join('、')}。`,
  why: missing.includes('virtual_mailbox_base')
    ? 'virtual(8) 停在 "bad string length 0 < 1: virtual_mailbox_base ="，邮件留在队列里。'
    : 'virtual(8) 不知道以谁的身份写：日志里写 "not found in"，邮件留在队列里。',
  help: '把它们设上（例如 /var/vmail、static:5000 和 static:5000），或者让 virtual_transport 写真正负责投递的程序，例如 lmtp:unix:private/dovecot-lmtp。',
}))
