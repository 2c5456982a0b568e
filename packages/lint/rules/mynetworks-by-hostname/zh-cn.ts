/** Chinese words for names in mynetworks. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }) => ({
  what: `mynetworks 按主机名 ${text} 来信任主机。`,
  why: text.startsWith('.')
    ? '以点开头的名字在这里谁也匹配不到，除非 parent_domain_matches_subdomains 里没有 mynetworks。'
    : 'Postfix 拿它和 DNS 给客户端的主机名比较，子域名也算匹配：谁能改这个名字，谁就能中继。',
  help: '改写成地址。',
}))
