/** Chinese words for tables in main.cf that cannot be read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ source, range, code, type }) => ({
  what: whatOf(code, type, source.slice(range)),
  why: '打开这张表的守护进程会答复临时错误，要用到它的信就得等着。',
  help: EXAMPLES[type] ?? '',
}))

function whatOf(code: string, type: string, text: string): string {
  switch (code) {
    case 'missing-braces':
      return `${type}: 后面的内容要放在花括号里。`
    case 'text-after-brace':
      return `${type}: 的右花括号后面还有内容。`
    case 'empty-table':
      return `这张 ${type}: 表是空的。`
    case 'missing-equals':
      return `"${text}" 里没有 "="。`
    case 'missing-name':
      return `"${text}" 没有键。`
    default:
      return `${type}: 里的 "${text}" 不是表：缺少类型。`
  }
}

const EXAMPLES: Readonly<Record<string, string>> = {
  inline: '写成 inline:{ key=value, { key = 带空格的值 } }。',
  randmap: '写成 randmap:{ result, result }。',
  pipemap: '写成 pipemap:{ type:table, type:table }。',
  unionmap: '写成 unionmap:{ type:table, type:table }。',
}
