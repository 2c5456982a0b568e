/** Chinese words for a permit at the end of a list. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '这个 permit 什么也不改变。',
  why: '列表走到末尾还没有结论时，本来就放行客户端。',
  fixes: ['删掉它'],
}))
