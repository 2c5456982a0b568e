/** Chinese words for tables in front of the guard that may let a stranger pass. */

import { translate } from '../../src/translation.ts'
import { closingTitle, judgedWhy } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ item, list, rows, standing }) => {
  const name = item.bare ? item.written : item.name
  const help = '把它移到 reject_unauth_destination 后面，或者把答 OK 的地方改成 DUNNO 或 permit_auth_destination。'
  if (standing === undefined) {
    const table = item.bare ? '它' : ` ${item.argument?.text ?? ''} `
    return {
      what: `${name} 排在 ${list} 的防线前面，而别的列表都没有防线。`,
      why: `只要${table}答一次 OK，那个客户端就能给任何人发信。这里看不到它会答什么。`,
      help,
    }
  }
  return {
    what: `${name} 在 ${list} 的防线前面就答了 OK。`,
    why: judgedWhy(standing, '一答 OK，列表就到此为止，轮不到防线。'),
    help,
    related: rows.slice(0, 3).map(() => '这一行会放行'),
    fixes: closingTitle,
  }
})
