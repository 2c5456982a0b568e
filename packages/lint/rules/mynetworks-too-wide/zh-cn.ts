/** Chinese words for wide blocks in mynetworks. */

import { translate } from '../../src/translation.ts'
import { witnessed } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, width, hole }) => ({
  what: {
    public: `mynetworks 信任公网地址段 ${text} 里的所有主机。`,
    'all-private': `mynetworks 信任整个私有地址段 ${text}。`,
    private: `mynetworks 信任 ${text} 里的每台主机。`,
  }[width],
  why: hole
    ? `没有哪一个单位拥有所有这些地址，所以陌生人也能中继。${witnessed(hole)}`
    : {
        public: '那里的每台主机不登录就能给任何人发信；只要有一台不是您的，或者中了病毒，这台服务器就会上黑名单。',
        'all-private':
          '容器、VPN 客户端和访客也从这里拿地址；如果在 NAT 或代理后面，全世界看起来都可能来自其中一个地址。',
        private: '那个网络里的任何机器不登录就能给任何人发信。',
      }[width],
  help: '只列出确实需要不登录就发信的主机。',
}))
