/** Chinese words for relay and recipient lists without a guard. */

import { translate } from '../../src/translation.ts'
import { closingTitle } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service }) => ({
  what: `${service ? `服务 ${service.service.text}` : '中继和收件人的限制列表'}里，没有任何限制能阻止陌生人中继。`,
  why: 'smtpd 启动时会找这样的限制，找不到就因致命错误退出：端口接受连接，但从不应答。',
  help: '让 smtpd_relay_restrictions 以 reject_unauth_destination 结尾。',
  fixes: closingTitle,
}))
