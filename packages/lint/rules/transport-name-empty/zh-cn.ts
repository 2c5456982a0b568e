/** Chinese words for transport parameters without a transport. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, nexthop }) => ({
  what: `${name} 的冒号前面没有写传输方式。`,
  why: 'trivial-rewrite 警告 "null transport is not allowed"，并且不回答：smtpd 和队列管理器都在等它，所有的信也跟着等。',
  help: `在前面写 master.cf 里的一个服务，例如 smtp:${nexthop}。只有在 transport 表里才可以省略。`,
}))
