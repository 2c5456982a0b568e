/** Chinese words for two servers on the same mailboxes. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `Courier（${name}）和 Dovecot 服务同样的 Maildir。`,
  why: '两边各自用自己的文件记订阅和邮件编号：用户换一边登录，文件夹就不见了，邮件客户端又把所有邮件重新下载一遍。',
  help: '一个邮箱只由其中一个来服务；要换的时候，把它的文件转换过去。',
  related: ['Dovecot 的邮箱在这里'],
}))
