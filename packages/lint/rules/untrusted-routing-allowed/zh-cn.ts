/** Chinese words for routes that strangers choose. */

import { translate } from '../../src/translation.ts'
import { witnessed } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ hole }) => ({
  what: 'allow_untrusted_routing 让陌生人决定中继的邮件再送到哪里。',
  why: hole
    ? `这样的邮件被当成发到您中继域名的邮件，没有拦下，后面的服务器再把它转出去。${witnessed(hole)}`
    : 'user%other.test@domain 和 other.test!user@domain 会被当成发到中继域名的邮件，不会拦下；从这里看，今天陌生人还没有可以写的中继域名。',
  fixes: ['写成 no'],
}))
