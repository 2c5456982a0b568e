/** Chinese words for mailboxes that Dovecot does not read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ written, read, setting }) => {
  const shown = ({ format, path }: typeof read) =>
    `${format === 'maildir' ? 'Maildir' : 'mbox 文件'} ${path.replace('%u', 'USER')}`
  return {
    what: `Postfix 投递到 ${shown(written)}，Dovecot 读的却是 ${shown(read)}。`,
    why: '邮件到了却看不见：邮箱看上去是空的。',
    help:
      read.format === 'maildir' && read.path.startsWith('~/')
        ? `在 Postfix 里设 home_mailbox = ${read.path.slice(2)}/，或者改 mail_location。`
        : '让 Postfix 的 home_mailbox 或 mail_spool_directory 和 mail_location 指同一个地方。',
    related: [setting ? 'Postfix 写到这里' : '没有设 home_mailbox'],
  }
})
