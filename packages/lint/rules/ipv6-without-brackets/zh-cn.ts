/** Chinese words for IPv6 addresses without brackets. */

import { translate } from '../../src/translation.ts'
import { unreadableList } from '../../src/zh-cn/networks.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, item }) => {
  const [address = '', mask] = (item.network?.correctedText ?? item.pattern).split('/')
  const marks = item.text.slice(0, item.text.length - item.pattern.length)
  const bracketed = `${marks}[${address}]${mask === undefined ? '' : `/${mask}`}`
  const type = item.pattern.slice(0, item.pattern.indexOf(':'))
  return {
    what: `"${item.text}" 要加方括号：${bracketed}`,
    why: `没有方括号，Postfix 会去找类型为 "${type}" 的表。${unreadableList(setting.name.text)}`,
    fixes: [`改成 ${bracketed}`],
  }
})
