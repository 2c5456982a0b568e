/** Chinese words for certificates to be verified without an authority. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: `级别 ${setting.value.text} 需要 smtp_tls_CAfile 或 smtp_tls_CApath。`,
  why: '没有它们，每个证书都不受信任，所有的信都留在队列里，报 "Server certificate not trusted"。',
  help: '把 smtp_tls_CAfile 设为系统自带的证书包，例如 /etc/ssl/certs/ca-certificates.crt（Debian）或 /etc/pki/tls/certs/ca-bundle.crt（Red Hat）。',
}))
