/** Chinese words for commas behind the last item of a list. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: `${setting.name.text} 里这个逗号后面什么也没有。`,
  why: 'Postfix 不在意。但看配置的人会想是不是漏了一项，也许是哪一行少了缩进。',
  fixes: ['删掉逗号'],
}))
