/** Chinese words for logins on port 25. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '端口 25 上提供登录。',
  why: '端口 25 对所有人开放，猜密码的人最先找上这里；用户发信走端口 587 和 465。',
  help: '在 main.cf 里设 smtpd_sasl_auth_enable = no，在提交服务里加 -o smtpd_sasl_auth_enable=yes。',
}))
