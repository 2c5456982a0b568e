/** Chinese words for indexes that are missing or old. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ use, index, problem }) => {
  const program = /^alias_(?:maps|database)$/.test(use.parameter) ? 'postalias' : 'postmap'
  return {
    what: problem === 'missing' ? `${use.path} 没有索引文件 ${index}。` : `${use.path} 在生成索引之后又改过。`,
    why:
      problem === 'missing'
        ? `对 ${use.type} 类型的表，Postfix 只读索引文件。没有它，查询就会失败，要用这张表的信滞留在队列里，或者得到 451。`
        : 'Postfix 只读索引文件，所以用的还是旧的内容。日志里会有 "is older than source file"。',
    help: `运行 ${program} ${use.type}:${use.path}。`,
    related: ['这是表的源文件'],
  }
})
