/** Chinese words for commas with nothing before them. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: `${setting.name.text} 里，这个逗号前面什么也没有。`,
  why: 'Postfix 会跳过它。这多半是脚本没有名字可填时留下的：本来该有的那一项不见了。',
  fixes: ['删掉逗号'],
}))
