/** Chinese words for parameters that refer to each other. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ steps }) => {
  const [first = '', ...others] = steps.map(({ setting }) => setting.name.text)
  return {
    what:
      others.length === 0
        ? `${first} 引用了自己。`
        : `${first} 引用 ${others.join('，后者又引用 ')}，后者又引用 ${first}。`,
    why: '要用到其中任何一个的 Postfix 程序都以 "unreasonable macro call nesting" 停下。',
    help: '在其中一处直接写出值。',
    related: steps.slice(1).map(() => '再从这里引用'),
  }
})
