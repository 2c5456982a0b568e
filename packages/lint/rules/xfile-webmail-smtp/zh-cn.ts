/** Chinese words for web mail that may not send. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const RELATED = { network: '允许发信的网络', list: '这个服务', service: '监听的是别的端口' }

export const words = translate<typeof rule>(({ kind, host, port, related }) => ({
  what:
    kind === 'service'
      ? `网页邮箱从端口 ${port} 发信，Postfix 在那里没有服务器。`
      : kind === 'network'
        ? `网页邮箱从 ${host} 发信，而 mynetworks 里没有它。`
        : `网页邮箱从端口 ${port} 发信，而那里要求登录。`,
  why: '它不登录：用户发信时看到 "Relay access denied"，或者连不上。',
  help:
    kind === 'network'
      ? '把这个地址加进 mynetworks。'
      : kind === 'list'
        ? '从 25 端口发信，或者在这个服务的限制列表里写上 permit_mynetworks。'
        : '写 master.cf 里有的服务器的端口。',
  related: related.map(() => RELATED[kind]),
}))
