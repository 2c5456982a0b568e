/** Chinese words for lists of addresses where a table gives one. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ bcc, first }) => ({
  what: bcc ? '抄送只能发到一个地址，不能是几个。' : '一个地址只能改写成一个地址，不能是几个。',
  why: bcc
    ? 'Postfix 把整段文字当成一个地址，而谁也没有这个地址：抄送收不到，也没有人知道。'
    : `Postfix 在日志里记 "multi-valued entry"，只取 ${first}。`,
  help: '这里只写一个地址，再在 virtual_alias_maps 里把它做成指向所有人的别名。',
}))
