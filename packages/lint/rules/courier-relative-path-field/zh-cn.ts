/** Chinese words for columns with paths below a base directory. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ column, base }) => ({
  what: `${column} 列存的是 ${base} 下面的路径，这里少了这个目录。`,
  why: 'Courier 会到一个不存在的目录里找邮箱；登录最后报 "chdir" 错误。',
  fixes: [`写成 CONCAT('${base}',${column})`],
}))
