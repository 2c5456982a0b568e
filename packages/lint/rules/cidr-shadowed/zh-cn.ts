/** Chinese words for networks inside one further up. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ entry, earlier }) => {
  const same = entry.value.text === earlier.value.text
  return {
    what: `${entry.pattern?.text} 包含在上面的 ${earlier.pattern?.text} 里，先匹配到的是后者。`,
    why: same ? '这一行没有任何作用：两行的结果一样。' : 'Postfix 取第一个包含该地址的网段：这一行不起作用。',
    help: same ? '删掉这一行。' : '把范围小的网段放到范围大的上面。',
    related: ['先匹配到这里'],
  }
})
