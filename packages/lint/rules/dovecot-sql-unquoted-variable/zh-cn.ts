/** Chinese words for variables without quotes in a query. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }) => ({
  what: `${text} 两边要有引号。`,
  why: 'Dovecot 会转义名字，但不加引号：数据库把它当成列名，查询失败，所有用户都登录不了。',
  fixes: ['加上引号'],
}))
