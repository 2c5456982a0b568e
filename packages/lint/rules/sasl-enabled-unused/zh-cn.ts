/** Chinese words for logins that permit nothing. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '用户能在这里登录，但没有哪条限制允许他们发信。',
  why: '没有一个限制列表里有 permit_sasl_authenticated，所以登录了的用户仍会得到 "Relay access denied"。',
  help: '在 smtpd_relay_restrictions 里，把 permit_sasl_authenticated 放在 reject_unauth_destination 前面。',
}))
