/** Chinese words for checks of logins without a table. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `${name} 没有 smtpd_sender_login_maps 可查。`,
  why:
    name === 'reject_known_sender_login_mismatch' || name === 'reject_unauthenticated_sender_login_mismatch'
      ? '没有它，地址就没有主人，这个检查谁也不会拒绝。'
      : '没有它，地址就没有主人：已登录的用户不管用什么发件人都会被拒绝，陌生人却全都能用。',
  help: '把 smtpd_sender_login_maps 设成一张表，写明每个发件人地址可由哪些登录名使用。',
}))
