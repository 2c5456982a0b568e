/** Chinese words for owners below the least allowed number. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ uid, minimum }) => ({
  what: `用户 ${uid} 比 virtual_minimum_uid（${minimum}）小。`,
  why: 'virtual(8) 不肯以这样的用户写文件：日志里写 "bad uid"，虚拟邮箱的邮件都留在队列里。',
  help: '专门为邮箱建一个用户（例如 vmail，编号 5000），写它的编号。',
}))
