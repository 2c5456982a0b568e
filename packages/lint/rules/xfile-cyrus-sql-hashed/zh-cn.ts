/** Chinese words for hashes that Cyrus SASL compares as clear text. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ column, table, reader }) => ({
  what: `${reader} 在 ${table}.${column} 里读到的是散列，Cyrus SASL 却把它当明文来比较。`,
  why: 'sql 插件不认识散列：输入的密码永远和这一列里的内容不相等，不管用什么机制，登录都失败。',
  help: '让 Dovecot 或 authdaemond 来验证密码，或者写一个存明文密码的列。',
  related: ['这里是散列'],
}))
