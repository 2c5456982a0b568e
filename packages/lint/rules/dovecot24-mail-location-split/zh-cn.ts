/** Chinese words for mail_location in Dovecot 2.4. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ placed }, english) => ({
  what: `${placed.item.name.text} 已经取消：Dovecot 2.4 用 mail_driver、mail_path 等设置。`,
  why: '2.4 的 doveconf 以 "Unknown setting" 停下：Dovecot 启动不了。',
  ...(english.help === undefined
    ? {}
    : { help: '写成 mail_driver = maildir、mail_path = ~/Maildir，各个选项也分别写成单独的设置。' }),
  fixes: ['改写成 2.4 的设置'],
}))
