/** Chinese words for groups that no program reads. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, meant }) => ({
  what: `没有程序读 [${name}] 这个组；是不是想写 [${meant}]？`,
  why: '程序只找名字完全一样的组，其余的都跳过：这一行下面的都不起作用。',
  fixes: [`写成 [${meant}]`],
}))
