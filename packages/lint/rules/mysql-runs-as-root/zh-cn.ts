/** Chinese words for mysqld as root. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: 'mysqld 以 root 运行。',
  why: '谁能通过数据库写文件，或者在它里面找到漏洞，整个系统就是谁的。',
  help: '写 user = mysql，并把数据目录给这个用户。',
}))
