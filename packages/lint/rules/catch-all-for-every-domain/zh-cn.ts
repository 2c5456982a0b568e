/** Chinese words for aliases that fit every domain. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ result }) => ({
  what: '这一行匹配任何域名，所以任何域名都成了虚拟别名域。',
  why: /\$[({]?\d/.test(result)
    ? '没有设置 virtual_alias_domains 时，Postfix 会到这些表里查每个域名。它接收任何人发给任何域名的邮件，再转发出去：这就是开放中继。'
    : `没有设置 virtual_alias_domains 时，Postfix 会到这些表里查每个域名。它接收任何人发给任何域名的邮件；这些邮件，连同你的用户发出的邮件，全都到了 ${result}。`,
  help: '把 virtual_alias_domains 设为你要的那些域名，并把域名写进模式：/@example\\.org$/。',
  related: ['virtual_alias_maps 在这里用到这个表'],
}))
