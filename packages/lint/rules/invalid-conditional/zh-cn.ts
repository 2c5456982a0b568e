/** Chinese words for references that Postfix cannot read. */

import { translate } from '../../src/translation.ts'
import { brokenReference } from '../../src/zh-cn/macro-words.ts'
import type { rule } from './rule.ts'

interface Problem {
  readonly what: string
  readonly help: string
}

const COMPARISON = '写成 {left} == {right} ? {then} : {else}，整个放在 "$" 后面的花括号里。'
const CHOICE = '写成 name?{then}:{else}，整个放在 "$" 后面的花括号里。'

/** What each problem is and what to write instead; `%` stands for the text itself. */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  'empty-name': { what: '"$" 后面没有名字', help: '写上参数名；要表示美元符号本身就写 $$。' },
  'bad-name-character': {
    what: '"$" 后面的名字里不能有 "%"',
    help: '名字只由字母、数字和 "_" 组成；在花括号里，名字后面可以接 "?" 或 ":" 和一段文字。',
  },
  'bad-operator': {
    what: '"%" 不是比较运算符',
    help: '运算符有 ==、!=、<、<=、>= 和 >，比较兼容级别用 <level 之类。',
  },
  'bad-operator-suffix': { what: '没有以 "%" 结尾的运算符', help: '运算符后面只能接 level 这个词，例如 <level。' },
  'operand-expected': { what: '比较缺了一边', help: `两边都要写在花括号里：${COMPARISON}` },
  'condition-expected': { what: '比较后面没有 "?" 或 ":"', help: COMPARISON },
  'colon-expected': { what: '第一段文字后面没有 ":"', help: CHOICE },
  'unexpected-text': { what: '最后一个花括号后面还有内容', help: `${CHOICE}后面不要再写别的。` },
  'nesting-too-deep': { what: '引用嵌套得太深', help: '把这个值拆成两个。' },
  'unknown-function': {
    what: '没有函数 "%"',
    help: '函数有 domain_to_ascii 和 domain_to_utf8；随参数而定的文字写在 "?" 或 ":" 后面。',
  },
  'no-functions': {
    what: '花括号里的文字直接跟在名字 "%" 后面',
    help: '在 "$" 后面的花括号里写 name?{then}:{else}；函数是 Postfix 3.11 才有的。',
  },
  'bad-domain': {
    what: '"%" 不是能转换的域名',
    help: '域名由单个点隔开的各段组成，每段都不能以连字符开头或结尾。',
  },
}

export const words = translate<typeof rule>(({ setting, read, code, text }) => {
  const { what, help } = PROBLEMS[code] as Problem
  return {
    what: `${setting.name.text} 里，${what.replace('%', text)}。`,
    why: brokenReference(setting.name.text, read),
    help,
  }
})
