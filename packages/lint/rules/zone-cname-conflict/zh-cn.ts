/** Chinese words for aliases beside other records. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, other }) => ({
  what: `${name} 不能既是别名，又有别的记录。`,
  why: '域名服务器报 "CNAME and other data"，不加载这个区域。在区域的顶端，SOA 和 NS 就是这样的别的记录。',
  help: '不用别名，改写 A 和 AAAA 记录，或者删掉别的记录。',
  related: [`同名的 ${other.type.text}`],
}))
