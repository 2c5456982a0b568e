/** Chinese words for checks of logins where nobody can log in. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `登录没有打开，${name} 会被跳过。`,
  why: 'smtpd 每处理一封信都记 "ignored: no SASL support"。外来的信冒用自家地址作发件人，它也拒绝不了。',
  help: '给这个服务设 smtpd_sasl_auth_enable = yes，或者删掉这项检查。要挡住陌生人冒用自家发件地址，用 check_sender_access 加一张自家域名的表，不需要登录。',
}))
