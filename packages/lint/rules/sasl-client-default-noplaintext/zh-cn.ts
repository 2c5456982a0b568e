/** Chinese words for clients that may not send plain passwords. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ options }) => ({
  what: options
    ? `${options.name.text} 禁止 PLAIN 和 LOGIN，连 TLS 里面也禁止。`
    : '客户端不许用 PLAIN 和 LOGIN，连 TLS 里面也不许。',
  why: `大多数中继服务器只提供这两种：信会留在队列里，报 "SASL authentication failed; cannot authenticate to server: no mechanism available"。${options ? '' : 'smtp_sasl_security_options 默认是 "noplaintext, noanonymous"，TLS 里面的选项也跟着它。'}`,
  help: '设 smtp_sasl_tls_security_options = noanonymous，并用 smtp_tls_security_level = encrypt 强制 TLS。',
  fixes: ['允许在 TLS 里面用明文密码'],
}))
