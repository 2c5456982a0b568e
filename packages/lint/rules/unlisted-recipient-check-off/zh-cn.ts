/** Chinese words for mail for unknown users. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '发给不存在的用户的邮件也会收下。',
  why: '它会从队列里变成退信，退给多半是伪造的发件人：陌生人收到您的退信，您就上黑名单。',
  help: '只在需要的端口上，在 master.cf 里用 -o 关掉它。',
  fixes: ['写成 yes'],
}))
