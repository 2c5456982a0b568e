/** Chinese words for variables of 2.3 in Dovecot 2.4. */

import { variableFor24 } from '../../src/dovecot-variables.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ source, range, variable }, english) => {
  const now = variableFor24(variable)
  return {
    what: `${source.slice(range)} 是 Dovecot 2.3 的变量${now ? `；2.4 写作 ${now}` : ''}。`,
    why: 'Dovecot 2.4 把它当普通文字：所有用户都得到同一个路径，或者查询谁也找不到。',
    ...(english.help === undefined
      ? {}
      : { help: '在花括号里写长名字，后面用竖线接过滤器，例如 %{user | substr(0, 1)}。' }),
    fixes: [`改成 ${now}`],
  }
})
