/** Chinese words for notes behind a value of authmysqlrc. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, equals }) => ({
  what: equals ? `= 会成为 ${name} 的一部分：这里用空格隔开键和值。` : `这段说明会成为 ${name} 的一部分。`,
  why: '值一直到行尾，空格也算在内；于是用错误的名字、密码或套接字去连数据库，谁也登录不了。',
  fixes: [equals ? '删掉 =' : '删掉这段说明'],
}))
