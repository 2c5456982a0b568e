/** Chinese words for client certificates that a server cannot ask for. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, lacks }) =>
  lacks === 'encryption'
    ? {
        what: `TLS 可有可无时，${name} 不起作用。`,
        why: 'smtpd 警告 "Can\'t require client certs unless TLS is required"，不管有没有证书，谁都服务。',
        help: '给这个服务设 smtpd_tls_security_level = encrypt，但不能是公网服务器的端口 25。',
      }
    : {
        what: `${name} 需要服务器有证书，而这里没有。`,
        why: 'smtpd 警告 "Need a server cert to request client certs"，并且根本不提供 TLS。',
        help: '设 smtpd_tls_chain_files，或者 smtpd_tls_cert_file 和 smtpd_tls_key_file。',
      },
)
