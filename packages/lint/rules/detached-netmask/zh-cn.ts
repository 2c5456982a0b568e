/** Chinese words for masks that stand apart from their address. */

import { parseNetwork } from '@mailcfg/grammars'
import { translate } from '../../src/translation.ts'
import { unreadableList } from '../../src/zh-cn/networks.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, item, before }) => {
  const joined = before.item.text + item.text
  const network = parseNetwork(before.item.pattern + item.pattern)
  return {
    what: `"${item.text}" 和它的地址 ${before.item.text} 分开了。`,
    why: `Postfix 会去找叫这个名字的文件，结果找不到。${unreadableList(setting.name.text)}`,
    related: ['地址在这里'],
    help: `写成 ${joined}`,
    fixes: [`写成 ${network.problem === undefined ? joined : network.correctedText}`],
  }
})
