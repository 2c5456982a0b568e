/** Chinese words for passwords without TLS at Courier's plain ports. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ protocol }) => ({
  what: `${protocol} 客户端可以不用 TLS 就发送密码。`,
  why: '客户端设置不当时，一路上谁都能看到它的密码，而且没人会发觉。',
  fixes: ['要求使用 TLS'],
}))
