/** Chinese words for exclusions that never count. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ item, wide }) => ({
  what: `${item.text} 从来不起作用：${wide.item.text} 先匹配上了。`,
  why: 'Postfix 取第一个匹配的条目，所以您排除的主机或网络仍在名单里。',
  related: ['这一个先匹配'],
  help: `把 ${item.text} 放到 ${wide.item.text} 前面。`,
  fixes: [`把 ${item.text} 移到前面`],
}))
