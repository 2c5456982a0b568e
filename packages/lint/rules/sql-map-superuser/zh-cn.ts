/** Chinese words for map sources that log in as the administrator of the database. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ user }) => ({
  what: `查询用的是 ${user}，它在数据库里什么都能做。`,
  why: '密码写在邮件程序要读的文件里。谁拿到它，谁就有了整个数据库，而不只是这些地址。',
  help: '建一个用户，只允许它对邮件要用的表做 SELECT。',
}))
