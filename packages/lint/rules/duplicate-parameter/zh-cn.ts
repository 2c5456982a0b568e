/** Chinese words for parameters that are set twice. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ source, setting, earlier, same }) => {
  const line = source.positionAt(earlier.name.range.start).line + 1
  const here = setting.service ? `为 ${setting.service.service.text} ` : ''
  return {
    what: same
      ? `${setting.name.text} 在第 ${line} 行已经${here}设成了同样的值。`
      : `${setting.name.text} 在第 ${line} 行已经${here}设过；这里的值会取代那一个。`,
    why: same
      ? '现在没有害处；等到有人只改其中一处，就会纳闷为什么不起作用。'
      : 'Postfix 用最后一个值，顶多记一条警告；前面那个不起作用。',
    related: [same ? '一样的值' : '不起作用'],
    fixes: ['删掉前面那一行'],
  }
})
