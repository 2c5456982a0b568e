/** Chinese words for logins bound to TLS on servers that never offer TLS. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '这里登录必须用 TLS，而 TLS 没有打开：谁也登录不了。',
  why: '这样服务器就不宣告 AUTH，邮件程序会报告说它不支持认证。',
  help: '设 smtpd_tls_security_level = may，并给服务器配上证书。',
  related: ['登录在这里打开'],
}))
