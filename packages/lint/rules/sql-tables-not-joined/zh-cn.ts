/** Chinese words for tables in FROM that no condition ties to the others. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ query: { program }, name }) => ({
  what: `没有条件把 ${name} 和其他表连起来。`,
  why:
    program === 'postfix'
      ? `符合的每一行，都会按 ${name} 的行数重复返回。Postfix 用逗号把它们全连起来：一封信会发出很多份，或者结果没法用。`
      : `符合的每一行，都会按 ${name} 的行数重复返回，而登录时查到几行就会失败，或者只取第一行。`,
  help: `拿 ${name} 的一列和其他表的一列比较，或者去掉 ${name}。`,
}))
