/** Chinese words for HELO checks that clients may avoid. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, off }) => ({
  what: `客户端不发 HELO，就能绕过 ${name}。`,
  why: '没有 smtpd_helo_required，客户端可以直接从 MAIL FROM 开始，也就没有名字可查。',
  fixes: [off ? '写成 smtpd_helo_required = yes' : '加上 smtpd_helo_required = yes'],
}))
