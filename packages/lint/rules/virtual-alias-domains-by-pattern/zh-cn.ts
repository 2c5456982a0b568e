/** Chinese words for mailbox domains that become alias domains. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ domain, table }) => ({
  what: `单独查 ${domain.domain}，${table} 也有结果，于是它成了别名域。`,
  why: `没有设 virtual_alias_domains，virtual_alias_maps 里能查到的名字就都是别名域。别名域排在 ${domain.class} 之前：在那里没有别名的人会得到 "User unknown in virtual alias table"。`,
  help: '把 virtual_alias_domains 设成空，或者让模式在 @ 前面至少有一点内容。',
  related: [`在这里写进了 ${domain.class}`],
  fixes: ['把 virtual_alias_domains 设成空'],
}))
