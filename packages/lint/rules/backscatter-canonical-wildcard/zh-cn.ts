/** Chinese words for canonical rows for whole domains. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ domain, parameter }) => ({
  what: `${domain} 下任何名字都会被接收。`,
  why: `只要 ${parameter} 能查到结果，smtpd 就认为地址有效，而这一行对所有名字都有结果。不存在的名字要到入队之后才发现，退信就发给了多半是伪造的发件人。`,
  help:
    parameter === 'canonical_maps'
      ? '如果是给发件人用的，请用 sender_canonical_maps；给收件人用，就为每个名字写一行。'
      : '为每个真实存在的名字写一行。',
}))
