/** Chinese words for queries for all columns. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ role }) => ({
  what: '表的所有列都会成为 Dovecot 的字段。',
  why:
    role === 'password'
      ? '今天或下次改表之后，只要有一列叫 host、proxy、nologin 或 allow_nets，它就会左右登录；其余的列连同密码散列一起交给登录进程。'
      : '今天或下次改表之后，只要有一列和某个设置同名，就会替用户改掉那个设置。',
  help:
    role === 'password'
      ? '把列名写出来，例如“SELECT username AS user, password”。'
      : '把列名写出来，例如“SELECT home, uid, gid”。',
}))
