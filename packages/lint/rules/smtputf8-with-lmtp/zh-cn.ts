/** Chinese words for SMTPUTF8 in front of an LMTP server that does not have it. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ transport }) => ({
  what: `需要 SMTPUTF8 的信会收下，但 ${transport.value.text} 接不了。`,
  why: '2.4 之前的 Dovecot 和别的 LMTP 服务器都不提供 SMTPUTF8：已经告诉发件人收下了，这样的信却以 "SMTPUTF8 is required, but was not offered" 退回。',
  help: '除非 LMTP 服务器宣告 SMTPUTF8，否则设 smtputf8_enable = no；这样发件人马上就知道。',
  fixes: ['设 smtputf8_enable = no'],
}))
