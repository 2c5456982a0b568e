/** Chinese words for TLS on servers without a certificate. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ server, strict }) => ({
  what: `${server.service ? `服务 ${server.service.service.text}` : 'SMTP 服务器'} 打开了 TLS，却没有证书。`,
  why: strict
    ? '要求 TLS，却不提供 STARTTLS：每个客户端都会被拒，得到 "530 Must issue a STARTTLS command first"。'
    : '日志里是 "No server certs available. TLS won\'t be enabled"，信以明文到达。',
  help: '把 smtpd_tls_chain_files 设为私钥和带证书链的证书（Postfix 3.4 之前：smtpd_tls_cert_file 和 smtpd_tls_key_file）。',
  related: ['这里也没有证书'],
}))
