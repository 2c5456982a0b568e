/** Chinese words for formats of results that quote the value, or leave it out. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ kind }) =>
  kind === 'constant'
    ? {
        what: '这个格式里没有 %s：所有用户都得到同一个邮箱。',
        why: 'Postfix 用这段文字代替查询结果。所有用户的信都投到同一个地方。',
        help: '在结果该出现的地方写 %s，例如在目录后面写 %s/，或者用 %d/%u/ 取结果的各个部分。',
      }
    : {
        what: '这些引号会成为每个结果的一部分。',
        why: '这类表的设置值不用引号。Postfix 得到的传输方式、路径或地址带着引号，没法用。',
        fixes: ['去掉引号'],
      },
)
