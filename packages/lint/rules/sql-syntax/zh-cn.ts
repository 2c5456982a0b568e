/** Chinese words for statements that a database refuses to read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ query, kind, word, meant }) => {
  const wanted = expected(meant)
  const why =
    query.program === 'postfix'
      ? '每次查询都以日志里的一条语法错误告终，需要它的信只能等着。'
      : '每次要查它的登录都以日志里的一条语法错误告终。'
  switch (kind) {
    case 'wrapped':
      return {
        what: '查询外面的引号也算查询的一部分。',
        why: `这类表的设置值不用引号，所以数据库收到的是一长段文本，而不是语句。${why}`,
        fixes: ['去掉引号'],
      }
    case 'misspelt':
      return { what: `${word} 在这里不是 SQL 的词。`, why, fixes: [`改成 ${meant}`] }
    case 'open':
      return { what: '这个引号没有闭合。', why, help: '把它闭合；文本里面的引号要写两个。' }
    case 'end':
      return {
        what: '查询没有写完。',
        why,
        ...(meant ? { help: wanted ? `后面还要有${wanted}。` : '把它写完整。' } : {}),
      }
    case 'second':
      return {
        what: '这里开始了第二条语句。',
        why: '程序只发送一条语句：MySQL 会整个拒绝，别的数据库则不管后面的。',
        help: '只留一条语句；要把两条的结果合起来，用 UNION。',
      }
    default:
      return {
        what: `从 "${word}" 起，查询读不通。`,
        why,
        help: wanted ? `这里应该是${wanted}。` : '它前面少了逗号、括号或 AND 之类的词，或者这个词是多余的。',
      }
  }
})

/** What the parser expected, as far as it is a sign, a word of SQL or one of its common names. */
function expected(meant: string | undefined): string | undefined {
  if (meant === undefined) return undefined
  return EXPECTED[meant] ?? (/[a-z]/.test(meant) ? undefined : `“${meant}”`)
}

const EXPECTED: Readonly<Record<string, string>> = {
  expression: '表达式',
  identifier: '名字',
  'joined table': '表名',
  'table name': '表名',
  'end of statement': '语句末尾',
}
