/** Chinese words for fallback relays of sockets. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ transport }) => ({
  what: `对由 ${transport.name.text} 投递的信，lmtp_fallback_relay 不起作用。`,
  why: '客户端对每封信都会记一条警告，并一直等那个套接字：没有别的主机可去。',
  help: '删掉这一行，或者改用 TCP 投递：lmtp:inet:host:port。',
  related: ['这是套接字'],
}))
