/** Chinese words for references to groups that are not there. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ code }) => {
  const [what, help] = WORDS[code] ?? ['这里的 "$" 用得不对。', '看一看模式里有哪些分组。']
  return { what, why: 'Postfix 打开这个表时记一条警告，并跳过这一行。', help }
})

const WORDS: Readonly<Record<string, readonly [what: string, help: string]>> = {
  'group-out-of-range': ['结果引用的分组在模式里没有。', '用 ( ) 括住要取出的部分；(?: ) 不算分组。'],
  'not-a-group-number': ['这里 "$" 后面只能写分组的编号。', '要写美元符号就写 "$$"；表里不会展开 main.cf 的参数名。'],
  'empty-reference': ['这个 "$" 什么也不代表。', '要写美元符号就写 "$$"。'],
  'unclosed-reference': ['"$" 后面的括号没有闭合。', '写成 ${1} 或 $(1)。'],
  'reference-in-negated-rule': ['带 "!" 的模式没有可以取出的内容。', '去掉 "!"，或者去掉 "$数字"。'],
}
