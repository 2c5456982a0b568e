/** Chinese words for notes behind values of MySQL option files. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `这段备注成了 ${name} 的值的一部分。`,
  why: '值后面只有 # 才开始注释，";" 要在行首才算。带着备注的数字和路径不被接受，mysqld 启动不了。',
  fixes: ['改成注释', '删掉备注'],
}))
