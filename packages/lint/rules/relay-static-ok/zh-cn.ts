/** Chinese words for static:OK before the guard. */

import { translate } from '../../src/translation.ts'
import { closingTitle, judgedWhy } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, list, standing }) => ({
  what: `${text} 在 ${list} 的防线前面就放行所有人。`,
  why: judgedWhy(standing, '不管查什么，这个表都答 OK，而别的列表也不拒绝：陌生人可以给全世界发信。'),
  help: '删掉这项检查，或者写 static:DUNNO。',
  fixes: closingTitle,
}))
