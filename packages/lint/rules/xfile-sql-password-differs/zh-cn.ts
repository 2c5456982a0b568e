/** Chinese words for two passwords for one user of a database. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ user, host }) => ({
  what: `数据库用户 ${user}（服务器 ${host}）在另一个文件里的密码不一样。`,
  why: '一个用户从同一台主机来，只有一个密码。其中一个程序会得到 "Access denied"：它的邮件等着，或者它的用户登录不了。',
  help: '两个文件里写同样的密码，或者给每个程序一个自己的用户。',
  related: ['另一个密码'],
}))
