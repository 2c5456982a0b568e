/** Chinese words for keys that are set twice. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ entry, counts }) => {
  const sameCase = entry.name.text === counts.name.text
  return {
    what: sameCase ? `${entry.name.text} 设了两次；这一行不起作用。` : `${entry.name.text} 设了两次，只是大小写不同。`,
    why: sameCase ? '同名的行，程序只认最后一行。' : '对程序来说，只有大小写不同的名字是同一个，找到哪一个全凭运气。',
    related: [sameCase ? '生效的是这一行' : '这里也设了'],
    fixes: ['删掉这一行'],
  }
})
