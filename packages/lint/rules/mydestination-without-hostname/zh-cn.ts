/** Chinese words for a machine whose name is not its own. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ host }) => ({
  what: `mydestination 里没有 ${host}。`,
  why: '发给本机名下用户的邮件，例如 cron 或别的机器的报告，会被当成外面的邮件：要么被拒，要么退回来说 "mail loops back to myself"。',
  help: '除非由别的服务器收这些邮件，否则写 mydestination = $myhostname, localhost。',
}))
