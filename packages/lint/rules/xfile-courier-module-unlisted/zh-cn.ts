/** Chinese words for account files whose module is not loaded. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ module }) => ({
  what: `模块列表里没有 ${module}，而它的文件已经配好了。`,
  why: 'authdaemond 不查这个数据库：帐号在那里的人都登录不了。',
  related: ['配好了，却没有读'],
  fixes: [`加上 ${module}`],
}))
