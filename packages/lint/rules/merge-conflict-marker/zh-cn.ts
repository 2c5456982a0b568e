/** Chinese words for markers of an unresolved merge. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ source, range }) => {
  const side = source.slice(range)[0]
  return {
    what: `${side === '=' || side === '|' ? '这里是合并冲突的另一边' : '合并没有做完'}：这个标记会被当作配置来读。`,
    why: '多数程序不认这样的文件。认的那些，冲突的两边都生效，后面的盖过前面的。',
    help: '决定留哪一边，把另一边和这些标记删掉。',
  }
})
