/** Chinese words for comments in rows of tables. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ entry, actions }, english) => ({
  what: `这段注释会成为表对 ${entry.key.text} 的答复的一部分。`,
  why:
    actions || english.impact === 'cosmetic'
      ? '写在 REJECT 后面，发件人会看到它作为理由；写在 OK 和 DUNNO 后面会被忽略；写在限制后面，那个限制就找不到了，客户端得到 "451 Server configuration error"。'
      : '地址、传输方式或域名后面多了这些字，就成了别的东西，或者什么也不是。',
  fixes: ['把注释移到单独一行'],
}))
