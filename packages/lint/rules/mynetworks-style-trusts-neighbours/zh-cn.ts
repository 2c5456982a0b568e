/** Chinese words for a mynetworks that trusts the neighbours. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ style, setting }) => ({
  what: setting
    ? `mynetworks_style = ${style} 信任服务器附近的所有主机。`
    : '在这个 compatibility_level 下，mynetworks 就是服务器所在的整个子网。',
  why:
    style === 'class'
      ? '每个网卡所在的整个 A、B 或 C 类网络都能中继；在机房里，最多是一千六百万个陌生人。'
      : '网卡所在子网里的每台主机都能中继；在机房里，那些是别的客户。',
  help: '写 mynetworks = 127.0.0.0/8 [::1]/128 和您自己的主机，或者写 mynetworks_style = host。',
  fixes: ['写成 host', '删掉这一行，compatibility_level 用 2 或更高'],
}))
