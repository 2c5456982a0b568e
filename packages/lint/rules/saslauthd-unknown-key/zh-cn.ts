/** Chinese words for keys of saslauthd's start file that its script does not read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, nearest, otherFamily }) => ({
  what: otherFamily
    ? `${name} 是另一类发行版的名字，这里叫 ${nearest}。`
    : `启动脚本不读 ${name}；是不是想写 ${nearest}？`,
  why: '脚本把这个文件读进去，只用它认识的名字；守护进程启动时就当没有这一行。',
  fixes: [`改成 ${nearest}`],
}))
