/** Chinese words for a table of passwords without a key for the relay. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ nexthop, works }) => ({
  what: `这个键和 relayhost 的写法（${nexthop}）不一样。`,
  why: works
    ? '现在是按主机名找到它的，对所有端口都一样。键写得和 relayhost 一样，才看得出指的是哪个服务器。'
    : '方括号和端口都是键的一部分。对不上，客户端就不登录，中继服务器会拒收信件。',
  related: ['relayhost 在这里'],
  fixes: [`改成 ${nexthop}`],
}))
