/** Chinese words for notes behind values. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `这段说明会成为 ${name} 的一部分。`,
  why: '值一直到行尾为止；只有以 # 或 ; 开头的行才是注释。',
  fixes: ['删掉这段说明'],
}))
