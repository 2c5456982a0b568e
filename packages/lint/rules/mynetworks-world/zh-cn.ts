/** Chinese words for a mynetworks that trusts everybody. */

import { translate } from '../../src/translation.ts'
import { closingTitle, witnessed } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, hole, isClosed }) => ({
  what: `mynetworks 里的 ${text} 信任全世界的主机。`,
  why: hole
    ? `permit_mynetworks 让它们都能给任何地址发信。${witnessed(hole)}几小时之内，这台服务器就会上黑名单。`
    : isClosed
      ? '今天还没有哪个 SMTP 服务因此替陌生人中继；但下一个用到 permit_mynetworks 的列表就会打开服务器，别的功能也照样信任这些主机。'
      : '照现在的文件看，没有能启动又用到 permit_mynetworks 的 SMTP 服务；第一个用到它的，就让它们都能给任何地址发信。',
  help: '只列出回环地址和自己的主机；出差的用户让他们登录。',
  related: ['这一行匹配所有地址'],
  fixes: closingTitle,
}))
