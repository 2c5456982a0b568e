/** Chinese words for a missing alias for postmaster. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '没有 postmaster 的别名。',
  why: '每个邮件域都必须接收发给 postmaster 的邮件。没有这个别名，投诉和 Postfix 自己的通知要么被退回，要么躺在没人看的邮箱里。',
  fixes: ['把 postmaster 指向 root'],
}))
