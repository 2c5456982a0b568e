/** Chinese words for domains in more than one address class. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ here, winner }) => ({
  what: `${here.domain} 既在 ${here.class} 里，又在 ${winner.class} 里；以 ${winner.class} 为准。`,
  why:
    here.class === 'relay_domains'
      ? '这个域名的邮件永远不会按中继邮件投递，日志里会警告 "do not list domain in BOTH"。'
      : `收件人按 ${winner.class} 的方式查找，另一类里的用户就都不存在，邮件被拒。日志里会警告 "do not list domain in BOTH"。`,
  help: `把 ${here.domain} 从不负责投递它的那一类里去掉。`,
  related: [`在这里写进了 ${winner.class}`],
}))
