/** Chinese words for networks of containers in mynetworks. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, inside }) => ({
  what: `${text} 里有容器网络的网关。`,
  why: inside
    ? '容器引擎如果用自己的代理转发端口，或者把 IPv6 藏在 IPv4 后面，全世界的客户端看起来都来自网关，个个都能中继。'
    : '如果 Postfix 自己也在容器里运行，全世界的客户端看起来都可能来自网关，那样个个都能中继。',
  help: '让其他容器登录后再发信，或者列出它们各自固定的地址。',
}))
