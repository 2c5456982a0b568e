/** Chinese words for the domain of local senders among the virtual alias domains. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ domain }) => ({
  what: `${domain} 既是本机发件人的域名（myorigin），又是虚拟别名域。`,
  why: '发给没有域名的名字的邮件，例如 cron 发给 root 的，会变成虚拟域的邮件，如果那里没有给每个名字都设别名，就会退信。日志里警告 "do not list $myorigin in virtual_alias_domains"。',
  help: '把 myorigin 设成 $myhostname，或者把这个域名放进 mydestination，它的别名放进 virtual_alias_maps。',
  related: ['本机发件人的域名'],
}))
