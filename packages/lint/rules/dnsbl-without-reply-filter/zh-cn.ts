/** Chinese words for DNS lists without a pattern of replies. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ zone, replies, permits, weighted }) => ({
  what: `${zone} 的任何答复都算命中。`,
  why: replies.others === 'good' ? OTHERS : refused(permits, weighted),
  help: `写成 ${zone}=${replies.filter}。`,
  fixes: [`只算 ${replies.filter}`],
}))

const OTHERS = '它对好的服务器和不了解的服务器也有答复，结果它们和坏的一起被拒。'

function refused(permits: boolean, weighted: boolean): string {
  const hit = permits
    ? '于是每个客户端都当作好的放行'
    : weighted
      ? '于是每个客户端都加上全部分值'
      : '于是每个客户端都被拒，你一封信也收不到'
  return `对通过公共 DNS 查询或查得太多的人，它会答复一个看起来像“在名单上”的错误：${hit}。`
}
