/** Chinese words for a check that takes every password. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '任何用户、任何密码都能登录。',
  why: '如果函数库带有这种检查，陌生人也算已登录，permit_sasl_authenticated 就会中继他的邮件。如果没带，就谁也登录不了。',
  help: '写 auxprop、saslauthd 或 authdaemond。',
}))
