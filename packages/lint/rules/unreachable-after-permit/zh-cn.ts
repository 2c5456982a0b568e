/** Chinese words for restrictions that are never tried. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ after, first }) => ({
  what: `永远走不到 ${first}：前面有 ${after}。`,
  why: '第一个结论就结束整个列表。Postfix 会在日志里说后面的被忽略，但要等有客户端连上来才说。',
  help: `把 ${after} 移到末尾，或者删掉它后面的。`,
  related: ['列表到这里就结束了'],
}))
