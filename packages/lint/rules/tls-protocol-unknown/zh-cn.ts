/** Chinese words for names in lists of TLS protocols that are none. */

import { PROTOCOLS } from '../../src/tls-protocols.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, sign }, english, { stack }) => {
  if (sign !== undefined) {
    return {
      what: `Postfix ${stack.versions.postfix} 的协议列表里还不能用 ${sign}。`,
      why: '它把整个词当作名字，认为列表无效，于是不用 TLS；如果要求 TLS，就拒绝连接。',
      help: '上下限是 3.6 才有的。改为写明要排除的：!SSLv2, !SSLv3, !TLSv1, !TLSv1.1。',
    }
  }
  const nearest = /did you mean (.+)\?$/.exec(english.what)?.[1]
  return {
    what:
      name === '' ? '这里有符号，却没有协议。' : `${name} 不是 TLS 协议${nearest ? `；是不是想写 ${nearest}？` : '。'}`,
    why: 'Postfix 到第一次握手时才发现：它记 "Invalid TLS protocol list"，然后不用 TLS；如果要求 TLS，就拒绝连接。',
    help: `协议名有 ${PROTOCOLS.join('、')}。`,
    fixes: [`改成 ${nearest}`],
  }
})
