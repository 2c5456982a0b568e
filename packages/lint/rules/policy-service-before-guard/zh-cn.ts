/** Chinese words for a policy service in front of the guard. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ list }) => ({
  what: `策略服务排在 ${list} 里防中继的限制之前，而别的列表都不防中继。`,
  why: '策略服务一旦回答 OK，列表就到此为止，那个客户端可以给全世界发信。它会回答什么，Postfix 的文件里看不到。',
  help: '把它放到 reject_unauth_destination 后面。如果自己的用户也要经过它，就把防中继的限制写进 smtpd_relay_restrictions。',
  related: ['防中继的限制在它之后才问'],
  fixes: ['把它移到防中继的限制后面'],
}))
