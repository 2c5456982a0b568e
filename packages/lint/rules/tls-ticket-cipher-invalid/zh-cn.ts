/** Chinese words for ciphers that cannot encrypt session tickets. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }) => ({
  what: `不能用 ${text} 加密会话票据。`,
  why: 'Postfix 记 "invalid value … session tickets disabled"：再次连上来的客户端要重新协商 TLS。',
  help: '写 aes-256-cbc；要关掉会话票据就留空。',
  fixes: ['改成 aes-256-cbc'],
}))
