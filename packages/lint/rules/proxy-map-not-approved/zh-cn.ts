/** Chinese words for tables that proxymap does not serve. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ parameter, list, table }) => ({
  what: `${list} 里没有列出 ${parameter} 的表 ${table}。`,
  why: 'proxymap 不肯查它："request for unapproved table"。查找失败，用到它的都等着。',
  help: `把 $${parameter} 加进 ${list}（前面保留它的默认值），或者写这个表时不带 proxy:。`,
}))
