/** Chinese words for columns that are too short for passwords. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ column, length, scheme, needed }) => ({
  what: `${column.name.text} 只能放 ${length} 个字符；${scheme} 的密码有 ${needed} 个。`,
  why: '数据库会截断密码，或者拒绝存入，用户就不能用它登录。',
  help: '把这一列定为 varchar(255)；已有的表用 ALTER TABLE 来改。',
  related: ['密码方案'],
}))
