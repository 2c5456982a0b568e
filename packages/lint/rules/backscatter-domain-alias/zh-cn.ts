/** Chinese words for aliases from one domain to another. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ domain, target }) => ({
  what: `${domain} 下任何名字都会被接收，不管 ${target} 有没有这个名字。`,
  why: `这一行让 ${domain} 的每个地址都有效。${target} 里不存在的名字要到入队之后才发现，退信就发给了多半是伪造的发件人。`,
  help: '为每个真实存在的名字写一行，或者在 reject_unauth_destination 后面加上 reject_unverified_recipient。',
}))
