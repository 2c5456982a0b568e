/** Chinese words for look-up keys in SQL outside quotes. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ key, kind }) =>
  kind === 'bare'
    ? {
        what: `${key} 没有写在引号里。`,
        why: '这样一来，anna@corp.test 这样的地址就成了 SQL 文本，是语法错误；查询失败，信只能等着。而且发件人可以挑一个能改掉查询的地址。',
        fixes: [`改成 '${key}'`],
      }
    : {
        what: kind === 'name' ? `${key} 成了名字的一部分。` : `${key} 没有写在引号里，而且夹在一个词中间。`,
        why: 'Postfix 会处理地址里用于文本的引号，不管用于名字的。发件人可以挑一个地址来结束这个名字、改掉查询；其他地址则会出错，信只能等着。',
        help: "把键存在一列里，拿那一列和 '%s'、'%u' 或 '%d' 比较。",
      },
)
