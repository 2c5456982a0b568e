/** Chinese words for blocks for protocols that do not run. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `protocols 里没有 ${name}，所以这个块不起作用。`,
  why: '要么本来想启用这个协议，要么这些设置只是看上去有效。',
  help: `把 ${name} 加进 protocols，或者删掉这个块。`,
  related: ['实际启用的协议'],
}))
