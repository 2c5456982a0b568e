/** Chinese words for a semicolon behind a query. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '分号不是查询的一部分。',
  why: 'MySQL 会忽略它；别的数据库和预处理查询不接受。',
  fixes: ['删掉分号'],
}))
