/** Chinese words for certificates with < in Dovecot 2.4. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ old, now }) => ({
  what: `${old} 加 < 是 Dovecot 2.3 的写法${now ? `；2.4 用 ${now}，直接写路径` : ''}。`,
  why: 'Dovecot 2.4 不认识这个设置，启动不了。',
  fixes: [`改成 ${now}`],
}))
