/** Chinese words for refusals before the recipient is known. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: 'smtpd_delay_reject = no 会在客户端报出收件人之前就拒绝它。',
  why: '有些客户端在 HELO 或 MAIL 阶段被拒后会反复重试好几天，日志里看不到邮件本来要发给谁，用户也会在登录之前就被拒。',
  fixes: ['写成 yes'],
}))
