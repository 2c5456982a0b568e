/** Chinese words for tables over a network that say who owns a mailbox. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ parameter, type, program }) => ({
  what: `${parameter} 不能用 ${type} 类型的表。`,
  why: `谁能冒充那台服务器来回答，谁就能以别的用户身份写文件、跑命令，所以 ${program}(8) 拒绝使用："map is not allowed for security-sensitive data"。每次查找都失败，邮件留在队列里。`,
  help: '改用文件、SQL 或 LDAP 表；前面加 proxy: 也没有用。',
}))
