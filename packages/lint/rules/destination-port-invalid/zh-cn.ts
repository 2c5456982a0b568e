/** Chinese words for ports of next hops that do not exist. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ port, name }) => ({
  what: `${name} 里的端口 ${port} 不存在。`,
  why: 'SMTP 客户端每处理一封邮件都报 "bad network port" 然后停下，邮件一直留在队列里。',
  help: '写 1 到 65535 之间的数；邮件服务器用的是 25、465 和 587。',
}))
