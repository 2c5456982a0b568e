/** Chinese words for permit_sasl_authenticated where nobody can log in. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: 'permit_sasl_authenticated 永远不会匹配：没有哪个服务打开了登录。',
  why: '它没有坏处，很多发行版默认就带着；但用户没法从外面发信。',
  help: '如果要让用户登录，给提交服务设 smtpd_sasl_auth_enable=yes。',
}))
