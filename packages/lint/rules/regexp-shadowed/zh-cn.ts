/** Chinese words for patterns that are never asked. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ all, count }) => {
  const more = all && count > 1 ? `，下面的 ${count - 1} 个也一样` : ''
  return {
    what: all ? `这个模式永远轮不到${more}：上面那个模式匹配一切。` : '上面已经有一个同样的模式。',
    why: 'Postfix 用第一个匹配的模式，后面的不再看。',
    help: all ? '把匹配一切的模式移到表的末尾。' : '两个里删掉一个。',
    related: [all ? '匹配一切' : '第一个'],
  }
})
