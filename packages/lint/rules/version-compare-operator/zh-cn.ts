/** Chinese words for versions that are compared as text. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ operator, name }) => ({
  what: `"${operator}" 把 ${name} 当文字来比较。`,
  why: '两边都是整数时才按数字比较；有一边带点的话，3.10 就算比 3.9 小。',
  ...(name === 'compatibility_level'
    ? { fixes: [`写成 ${operator}level`] }
    : { help: `比较 $compatibility_level；如果不用快照版，也可以写 ${operator}level。` }),
}))
