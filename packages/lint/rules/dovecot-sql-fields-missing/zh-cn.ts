/** Chinese words for queries that lack a field. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ kind, near }, english) => {
  if (kind === 'place') {
    const column = near?.column.name
    return {
      what: `Dovecot 不读名为 ${column} 的列，别的列也没有给出 home 或 mail。`,
      why: 'Dovecot 忽略不认识的列，所以邮件的位置只由配置决定，或者根本没有。',
      help: `把路径拼出来，例如 CONCAT('/var/vmail/', ${column}) AS home；如果配置里已经写了位置，就去掉 ${column}。`,
    }
  }
  const meant = kind === 'password' ? 'password' : 'user'
  return {
    what:
      kind === 'names'
        ? `这个查询的第一列不叫 ${meant}，也没有名为 username 的列。`
        : `这个查询没有返回名为 ${meant} 的列。`,
    why:
      kind === 'password'
        ? '每次登录都会失败："Password query must return a field named \'password\'"。'
        : '面向所有用户的命令（如 doveadm -A）会报错退出；登录不受影响。',
    ...(english.help === undefined
      ? {}
      : {
          help: `给${kind === 'names' ? '第一' : '该'}列起这个名字，例如“SELECT ${kind === 'password' ? 'crypt' : 'email'} AS ${meant}”。`,
        }),
    fixes: [`加上 AS ${meant}`],
  }
})
