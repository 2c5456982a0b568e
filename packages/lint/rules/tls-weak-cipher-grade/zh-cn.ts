/** Chinese words for grades of ciphers below medium. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ grade }) => ({
  what: grade === 'null' ? '等级 null 就是完全不加密。' : `等级 ${grade} 会加进谁都能破解的密码。`,
  why:
    grade === 'null'
      ? '只提供不加密的密码：日志里说用了 TLS，密码和信件在路上却是明文。对方多半会拒绝。'
      : '从 1.1.0 起 OpenSSL 已经没有这些密码，Postfix 从 3.8 起放弃这个等级；在那之前客户端可能选中它们。',
  fixes: ['改成 medium'],
}))
