/** Chinese words for queries with several columns where Postfix wants one value. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ count, use }) => ({
  what: count ? `这个查询返回 ${count} 列；${use} 只要一个值。` : `这个查询返回表的所有列；${use} 只要一个值。`,
  why:
    use === 'virtual_mailbox_maps'
      ? 'Postfix 用逗号把它们连起来。由 virtual(8) 投递时，信会进到一个名字带逗号的目录。'
      : 'Postfix 用逗号把它们连起来，合起来不是它能用的值：信被推迟，或者这一项变成别的意思。',
  help: '只返回一列；要把几列拼起来，用 CONCAT。',
}))
