/** Chinese words for a missing mech_list. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ method }) => ({
  what: `没有 mech_list，提供的机制就超出了 ${method} 能处理的范围。`,
  why: '函数库会提供所有已安装的机制，通常包括 CRAM-MD5 和 DIGEST-MD5，并到 sasldb 里找它们的密码。客户端优先选它们而不是 PLAIN，于是登录失败。',
  fixes: ['只提供 PLAIN 和 LOGIN'],
}))
