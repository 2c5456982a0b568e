/** Chinese words for comparisons whose constant does not fit the type of the column. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ kind, column, constant }) => ({
  ...wordsFor(kind, column.name.text, constant, column.values.map((value) => `'${value}'`).join('、')),
  related: ['在这里定义'],
}))

function wordsFor(kind: string, name: string, constant: string, values: string) {
  switch (kind) {
    case 'boolean-number':
      return {
        what: `${name} 是布尔型；PostgreSQL 不会拿它和数字 ${constant} 比较。`,
        why: '每次查询都以 "operator does not exist: boolean = integer" 告终。',
        help: `只写 ${name}，或者 NOT ${name}。`,
      }
    case 'boolean-text':
      return {
        what: `${constant} 不是布尔列 ${name} 的值。`,
        why: '每次查询都以 "invalid input syntax for type boolean" 告终。',
        help: `只写 ${name}，或者 NOT ${name}。`,
      }
    case 'enum-value':
      return {
        what: `${name} 永远不会是 ${constant}；它的值只有 ${values}。`,
        why: '这个比较对哪一行都不成立，也不会记任何错误。',
        help: `和 ${values} 中的一个比较。`,
      }
    case 'enum-position':
      return {
        what: `${constant} 是 ${name} 取值列表里的序号，不是值；值有 ${values}。`,
        why: 'MySQL 拿数字和值在列表里的序号比较，第一个是 1。值本身就是数字时，比较的并不是看上去的那个。',
        help: `和文本比较，用 ${values} 中的一个。`,
      }
    default:
      return {
        what: `${name} 是数字；文本 ${constant} 会当作 0。`,
        why: 'MySQL 把文本转成数字：查到的是值为 0 的行，而那多半正是停用的账号。',
        help: '和数字比较。',
      }
  }
}
