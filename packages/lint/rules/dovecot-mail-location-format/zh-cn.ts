/** Chinese words for mailbox formats that Dovecot does not know. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, option }, english) => ({
  what: option ? `${text} 不是邮箱位置的选项。` : `${text} 不是邮箱格式。`,
  why: option
    ? 'Dovecot 能启动，但每次登录和投递都会失败，报 "Unknown setting"。'
    : 'Dovecot 能启动，但每次登录和投递都会失败，报 "Unknown mail storage driver"。',
  ...(english.help === undefined
    ? {}
    : {
        help: option ? '请看 mail_location 手册里的选项列表。' : 'Dovecot 认识 maildir、mbox、dbox、sdbox、mdbox。',
      }),
  fixes: (title) => title.replace(/^Write /, '写成 '),
}))
