/** Chinese words for obsolete protocols in Courier's TLS settings. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ protocol, alone }) => {
  const only = alone && !protocol.endsWith('+') && !/^SSL23$/i.test(protocol)
  return {
    what: only ? `只写 ${protocol}，如今的客户端几乎都连不上。` : `${protocol} 等于允许不安全的协议。`,
    why: only
      ? '这个词只表示这一个版本，不包括更新的版本。函数库已经放弃了这些旧版本，握手会失败。'
      : '路上的攻击者可以把会话降到加密已被攻破的版本。',
    help: '用 OpenSSL 编译的写 TLSv1.2+，或者删掉这一行：默认值就是对的。',
  }
})
