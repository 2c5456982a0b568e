/** Chinese words for settings that no plugin reads. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, near }) => ({
  what: `Dovecot 没有哪个插件会读 ${name}；想写的可能是 ${near}。`,
  why: '这个块里写什么名字 Dovecot 都照收，不提示，所以这一行想做的事不会发生。',
  fixes: [`改成 ${near}`],
}))
