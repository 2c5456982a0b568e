/** Chinese words for no pause after errors. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '客户端出错之后，服务器不再停顿。',
  why: '停顿一秒能拖慢猜地址、猜密码的人；没有停顿，网速多快，就能试多少次。',
  help: '除非只有自己的程序会连到这里，否则删掉这一行。',
}))
