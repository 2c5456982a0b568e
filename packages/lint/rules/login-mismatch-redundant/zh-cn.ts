/** Chinese words for checks of logins that stand twice. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `reject_sender_login_mismatch 已经包含了 ${name}。`,
  why: '每封信都要把同一张表查两遍，结果是一样的。',
  related: ['这一个两样都管'],
  fixes: [`删掉 ${name}`],
}))
