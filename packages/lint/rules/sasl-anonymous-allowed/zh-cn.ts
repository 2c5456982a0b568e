/** Chinese words for security options that let ANONYMOUS count as a login. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: `${setting.name.text} 里没有 noanonymous。`,
  why: '如果 SASL 库提供 ANONYMOUS，任何人不用名字就能登录，permit_sasl_authenticated 就会让他中继。',
  fixes: ['加上 noanonymous'],
}))
