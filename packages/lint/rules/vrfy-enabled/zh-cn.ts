/** Chinese words for the VRFY command. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: setting ? 'VRFY 开着。' : '没有设 disable_vrfy_command，所以 VRFY 是开着的。',
  why: '发垃圾邮件的人不用发信，就能用它来打听有哪些名字。邮件客户端都用不着它。',
  ...(setting ? { fixes: ['写成 yes'] } : { help: '写 disable_vrfy_command = yes。' }),
}))
