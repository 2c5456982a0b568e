/** Chinese words for keys with two rows. */

import { translate } from '../../src/translation.ts'
import { indexer, type rule } from './rule.ts'

export const words = translate<typeof rule>(({ entry, first, isAliases }) => {
  const same = entry.value.text === first.value.text
  return {
    what: `上面已经有 ${entry.key.text} 的一行了。`,
    why: same
      ? `这一行不改变什么，但每次运行 ${indexer(isAliases)} 都会警告。`
      : `${indexer(isAliases)} 保留第一行，对这一行给出警告，它的值就丢了。键不区分大小写。`,
    help: same ? '删掉其中一行。' : '只留一行；如果一个键可以有多个值，就写在同一行里，用逗号隔开。',
    related: ['生效的是这一行'],
  }
})
