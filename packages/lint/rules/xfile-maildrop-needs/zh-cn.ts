/** Chinese words for what maildrop needs to deliver. */

import { assignmentOf } from '@mailcfg/model'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ user, service, accounts }) => ({
  what: `${service} 以 ${user} 运行 maildrop，这个用户要能访问 authdaemond，而且 uid 要和帐号的一样。`,
  why: '编译时没有 authlib 的 maildrop 只认识系统用户（"Invalid user specified"）；不能进入套接字所在的目录，或者 uid 不同，邮件就留在队列里。',
  help: `用 "maildrop -v" 看看有没有 courier authentication library，再试试 "su ${user} -c 'maildrop -V 9 -d NAME@DOMAIN < /dev/null'"。`,
  related: [assignmentOf(accounts, 'MYSQL_UID_FIELD') ? '帐号的 uid' : '帐号在这里'],
}))
