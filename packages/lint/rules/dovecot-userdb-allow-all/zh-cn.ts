/** Chinese words for a userdb that takes every address for a user. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '对这个 userdb 来说，任何地址都是用户。',
  why: '于是 LMTP 会收下发给不存在的名字的信，并为每个名字建一个邮箱；写错的地址和垃圾邮件不会被拒绝，而是占满磁盘。',
  help: '去掉它：Dovecot 就会去问 passdb 有没有这个用户。',
}))
