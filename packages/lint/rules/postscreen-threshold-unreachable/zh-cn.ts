/** Chinese words for a threshold that no client reaches. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ threshold, sum }) => ({
  what: `没有客户端到得了 postscreen_dnsbl_threshold = ${threshold}。`,
  why: `就算 postscreen_dnsbl_sites 里的黑名单全都列了一个客户端，也只有 ${sum} 分，所以名单照查，却谁也不会被拒。`,
  help: `阈值写 ${sum} 或更小，或者加大名单的权重。`,
  related: [`权重总共 ${sum}`],
}))
