/** Chinese words for a privileged group that nothing needs. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ format }) => ({
  what: `用 ${format} 存邮件时，mail_privileged_group 没有用处。`,
  why: '它是让 Dovecot 在 /var/mail 的 mbox 文件旁写锁文件用的；在这里只是让邮件进程多了一项不需要的权限。',
  fixes: ['删掉这一项'],
}))
