/** Chinese words for TLS logging at a level for debugging. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => {
  const all = setting.value.text === '4'
  return {
    what: `${setting.name.text} = ${setting.value.text} 会把${all ? ' TLS 上传送的全部内容' : '每次握手的每个字节'}写进日志。`,
    why: all ? '日志里会塞满信件内容和密码。' : '日志里会塞满十六进制数据，真正要紧的反而看不到。',
    fixes: ['改成 1'],
  }
})
