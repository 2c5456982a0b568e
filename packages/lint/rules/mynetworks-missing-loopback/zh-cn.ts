/** Chinese words for a mynetworks without loopback. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ missing }) => ({
  what: `mynetworks 里没有 ${missing.join(' 和 ')}。`,
  why: '本机用 SMTP 发信的程序，例如网页邮箱或监控，从那里连进来会得到 "Relay access denied"。',
  fixes: ['加上'],
}))
