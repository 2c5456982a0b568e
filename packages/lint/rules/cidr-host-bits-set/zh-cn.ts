/** Chinese words for networks with bits behind their mask. */

import { translate } from '../../src/translation.ts'
import { unreadableList } from '../../src/zh-cn/networks.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, item }) => {
  const network = item.network?.correctedText
  const marks = item.text.slice(0, item.text.length - item.pattern.length)
  return {
    what: `"${item.text}" 是一台主机，不是网段${network ? `：网段应为 ${network}` : ''}。`,
    why: unreadableList(setting.name.text),
    help: '写网段；如果只想指这一台主机，就写不带掩码的地址。',
    fixes: [`写成 ${marks}${network}`],
  }
})
