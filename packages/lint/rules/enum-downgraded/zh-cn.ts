/** Chinese words for values that count as another one. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, text, instead }) => {
  const level = instead === 'encrypt'
  return {
    what: `${setting.name.text} = ${text} 按 ${instead} 处理。`,
    why: level
      ? '服务器没法核对客户端的名字：它会记下 "unsupported TLS level"，然后只要求加密。'
      : '从 Postfix 3.8 起，这一级和 medium 相同。',
    help: level
      ? '写成 encrypt；要凭证书放行客户端，请用 smtpd_tls_ask_ccert 和 permit_tls_clientcerts。'
      : '写成 medium。',
    fixes: [`改成 ${instead}`],
  }
})
