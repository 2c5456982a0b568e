/** Chinese words for owners that are not numbers. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, what }) => {
  const kind = what === 'user' ? '用户' : '组'
  return {
    what: `${text} 不是${kind}的编号。`,
    why: 'virtual(8) 不查名字：它在日志里记 "bad uid" 或 "bad gid"，发到这个邮箱的邮件留在队列里。',
    help: `写 "id" 显示的${kind}编号，例如 static:5000。`,
  }
})
