/** Chinese words for a constant for all mailboxes. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }) => ({
  what: `这里由 virtual(8) 投递，而表给出的邮箱是 ${text}。`,
  why: `所有这些用户的邮件，都会进 virtual_mailbox_base 下面一个叫 ${text} 的文件。`,
  help: '让表给出每个邮箱的路径，或者把 virtual_transport 设成真正负责投递的程序，例如 lmtp:unix:private/dovecot-lmtp。',
  related: ['在这里选了 virtual(8)'],
}))
