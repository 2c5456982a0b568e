/** Chinese words for networks that Postfix cannot read. */

import { translate } from '../../src/translation.ts'
import { unreadableList } from '../../src/zh-cn/networks.ts'
import type { rule } from './rule.ts'

const FAULTS: Readonly<Record<string, string>> = {
  'missing-bracket': '缺少右方括号。',
  'text-after-bracket': '的方括号后面还有内容。',
  'bad-mask-value': '的掩码不是位数。',
  'bad-mask-length': '的掩码位数比地址还多。',
  'bad-network-value': '的掩码前面不是有效的地址。',
  'bad-address': '不是有效的地址。',
  'mask-wraps': '的掩码会被 Postfix 读成另一个数。',
  'no-pattern': '没有排除任何东西：后面没有写网络。',
}

export const words = translate<typeof rule>(({ setting, item, code }) => ({
  what: `"${item.text}" ${FAULTS[code]}`,
  why:
    code === 'no-pattern'
      ? '读这个列表的每个程序都会因致命错误停下。'
      : code === 'mask-wraps'
        ? `Postfix 用一个字节存这个数，读成 /${item.network?.prefix}，范围比您想的大得多。`
        : unreadableList(setting.name.text),
  help: '写成地址、地址/位数、[IPv6 地址]/位数、主机名、type:table 或 /文件。',
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
