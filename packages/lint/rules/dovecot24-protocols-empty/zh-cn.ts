/** Chinese words for no protocols in Dovecot 2.4. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '没有启用任何协议。',
  why: '2.3 及以前，什么都不写也会运行 IMAP、POP3 和 LMTP。Dovecot 2.4 能启动，却不监听它们的端口。',
  help: '写 protocols { imap = yes }，再加上需要的，例如接收 Postfix 来信用的 lmtp = yes。',
}))
