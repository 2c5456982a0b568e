/** Chinese words for a brace in a list that nothing closes. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: `${setting.name.text} 里的这个 "{" 一直没有关。`,
  why: '后面的都算这一个条目的，Postfix 于是不接受它：用到这个列表的邮件被推迟。',
  help: '在条目结束的地方写 "}"。',
}))
