/** Chinese words for values in quotes. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `引号会成为 ${name} 的一部分。`,
  why: '程序不会去掉引号：它打开的路径，或登录用的名字，就以引号开头。',
  fixes: ['去掉引号'],
}))
