/** Chinese words for misspelt options of the MySQL server. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, meant, loose }) => ({
  what: `服务器没有选项 ${name}；是不是想写 ${meant}？`,
  why: loose
    ? '前面有 loose-，服务器只是警告；想设的没有设上。'
    : 'mysqld 停在 "unknown variable" 或 "unknown option"；所有查询都失败，邮件被推迟。',
  fixes: [`写成 ${meant}`],
}))
