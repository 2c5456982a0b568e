/** Chinese words for lists that name only whom they let pass. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ list }) => ({
  what: `${list} 里只有放行，谁也不拒绝。`,
  why: '没有被放行的客户端会走到列表末尾，而走到末尾也是放行。',
  help: '在放行的后面写上要拒绝的，或者删掉这项设置。',
}))
