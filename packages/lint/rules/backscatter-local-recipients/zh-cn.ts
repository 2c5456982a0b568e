/** Chinese words for an empty local_recipient_maps. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: 'local_recipient_maps 是空的，所以 mydestination 里任何名字都会被接收。',
  why: '不存在的用户的邮件也收下，再退给多半是伪造的发件人。',
  fixes: ['删掉这一行'],
}))
