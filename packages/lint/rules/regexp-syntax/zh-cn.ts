/** Chinese words for lines of pattern tables that Postfix skips. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ code, skipped }) => {
  const [what, help] = WORDS[code] ?? ['这一行的模式读不通。', '按 /模式/ 结果 的格式来写。']
  return {
    what,
    why: skipped
      ? 'Postfix 打开这个表时记一条警告并跳过这一行：它本该匹配的内容都会放过去。'
      : 'Postfix 每次打开这个表都会记一条警告，而且这一行的实际含义和看上去不一样。',
    help,
  }
})

/** What to say and what to do, by the grammar's problem. */
const WORDS: Readonly<Record<string, readonly [what: string, help: string]>> = {
  'missing-delimiter': ['这个模式没有闭合。', '在模式后面写上同样的分隔符；模式里面的分隔符前面加 "\\"。'],
  'no-pattern': ['这一行没有模式。', '按 /模式/ 结果 的格式来写。'],
  'unrecognized-line': ['模式要以分隔符开头，例如 "/"。', '按 /模式/ 结果 的格式来写；如果是注释，在前面加 #。'],
  'unknown-flag': ['这种表的模式后面没有这个标志。', '模式和结果之间要留空格；regexp 表只认识 i、m 和 x。'],
  'obsolete-flag': ['这个标志已经没有意义了。', '去掉它。'],
  'unclosed-bracket': ['这个 "[" 没有闭合。', '补上 "]"；如果要匹配这个字符本身，写 "\\["。'],
  'unknown-class': ['没有这种字符类。', '可用的有 [:alpha:]、[:digit:]、[:alnum:]、[:space:] 等等。'],
  'bad-range': ['这个字符范围不成立。', '如果 "-" 就是字符本身，把它放在最后：[\\w.-]。'],
  'unclosed-group': ['这个 "(" 没有闭合。', '补上 ")"；如果要匹配这个字符本身，写 "\\("。'],
  'unmatched-parenthesis': ['这个 ")" 没有对应的左括号。', '如果要匹配这个字符本身，写 "\\)"。'],
  'nothing-to-repeat': ['这里没有可以重复的内容。', '如果 "*"、"+" 或 "?" 就是字符本身，在前面加 "\\"。'],
  'bad-interval': ['花括号里不是重复次数。', '写成 {3} 或 {1,3}；如果要匹配这个字符本身，写 "\\{"。'],
  'no-such-group': ['模式引用了一个它没有的分组。', '数一数它前面有几个 "("。'],
  'text-after-if': ['"if" 的模式后面的文字不会被读取。', '删掉它。'],
  'text-after-endif': ['"endif" 后面的文字不会被读取。', '删掉它。'],
  'if-without-endif': ['这个 "if" 没有对应的 "endif"。', '在它该结束的地方写一行 endif。'],
  'endif-without-if': ['这个 "endif" 没有对应的 "if"。', '删掉它，或者补上 "if"。'],
}
